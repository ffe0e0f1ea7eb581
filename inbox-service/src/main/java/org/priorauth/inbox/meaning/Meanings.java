package org.priorauth.inbox.meaning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

import org.priorauth.inbox.matching.OwnWords;
import org.priorauth.inbox.matching.Seen;

/** Reads what a payer's message says, from the sender's own words alone. */
public final class Meanings {

    private static final Pattern SPANISH = Pattern
            .compile(
                    "(?i)\\b(?:paciente|fecha|solicitud|miembro|aprobad[oa]|denegad[oa]|nacimiento|favor de|estimad[oa]s?)\\b");

    public Reading read(Seen seen) {
        String text = seen.subject() + "\n" + OwnWords.of(seen).own();
        List<Sentence> sentences = Sentences.in(text);
        Signals signals = new Signals(sentences);
        Verdict verdict = Verdict.of(signals);
        Figures figures = Figures.of(text, SPANISH.matcher(text).find());
        LocalDate came = LocalDate.ofInstant(seen.received(), ZoneOffset.UTC);
        return reading(verdict, signals, figures, sentences,
                deadline(Deadline.of(text, verdict.kind(), figures.spanish(), came)));
    }

    private static Reading reading(Verdict verdict, Signals signals, Figures figures, List<Sentence> sentences,
            Value<LocalDate> deadline) {
        boolean approved = verdict.kind() == Kind.APPROVAL;
        boolean decided = approved || verdict.kind() == Kind.DENIAL;
        return new Reading(verdict.value(), Verdict.extent(verdict, signals), only(approved, figures.number()),
                only(approved, figures.from()), only(approved, figures.to()), only(approved, figures.units()),
                why(verdict, decided, sentences), deadline);
    }

    private static <T> Value<T> only(boolean said, Value<T> value) {
        return said ? value : new Value.Unknown<>();
    }

    private static Value<String> why(Verdict verdict, boolean decided, List<Sentence> sentences) {
        if (verdict.kind() == Kind.INFORMATION_REQUEST) {
            return verdict.source().<Value<String>>map(
                    asked -> new Value.Known<>(asked.words().strip(), asked.span(), 0.8)).orElse(new Value.Unknown<>());
        }
        return only(decided, new Why(sentences).read());
    }

    private static Value<LocalDate> deadline(Deadline of) {
        boolean owed = of.kind() == Kind.INFORMATION_REQUEST || of.kind() == Kind.PEER_TO_PEER_OFFER
                || of.kind() == Kind.DENIAL;
        return owed ? of.read() : new Value.Unknown<>();
    }
}
