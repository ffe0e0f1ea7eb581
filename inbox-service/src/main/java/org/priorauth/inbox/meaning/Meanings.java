package org.priorauth.inbox.meaning;

import java.time.LocalDate;
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
        return reading(verdict, signals, new Figures(text, SPANISH.matcher(text).find()), sentences);
    }

    private static Reading reading(Verdict verdict, Signals signals, Figures figures, List<Sentence> sentences) {
        boolean approved = verdict.kind() == Kind.APPROVAL;
        boolean decided = approved || verdict.kind() == Kind.DENIAL;
        return new Reading(verdict.value(), Verdict.extent(verdict, signals), only(approved, figures.number()),
                only(approved, figures.from()), only(approved, figures.to()), only(approved, figures.units()),
                why(verdict, decided, sentences), deadline(verdict.kind(), figures));
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

    private static Value<LocalDate> deadline(Kind kind, Figures figures) {
        boolean owed = kind == Kind.INFORMATION_REQUEST || kind == Kind.PEER_TO_PEER_OFFER || kind == Kind.DENIAL;
        return only(owed, new Deadline(figures.text(), figures.spanish()).read());
    }
}
