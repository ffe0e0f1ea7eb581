package org.priorauth.inbox.domain.work;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.domain.stages.Sentences;

/** Why a person is needed, in plain words. */
public final class Reasons {

    /** X12 306: the payer wants to be contacted. */
    private static final String CONTACT_PAYER = "CT";

    static final String RETURNED = "A clinician returned the letter with comments.";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter
            .ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Reasons() {}

    static String missingFacts(RequestChanged word) {
        return sentences("The order is incomplete.", word.missing().stream().map(MissingFact::sentence));
    }

    static String benefits(CoverageDetermined word) {
        return word.reasons().isEmpty()
                ? Sentences.of(word)
                : sentences("", word.reasons().stream().map(Reason::sentence));
    }

    static String letterLacks(LetterChanged word) {
        return sentences(Sentences.letter(word) + " lacks facts.", word.missing().stream().map(MissingFact::sentence));
    }

    static String toSign(LetterChanged word) {
        long blocking = Sentences.blocking(word);
        return blocking == 0
                ? waiting(word)
                : Sentences.letter(word) + " waits for a clinician: " + Sentences.count(blocking, "finding")
                        + " to be mended before it can be signed.";
    }

    private static String waiting(LetterChanged word) {
        return Sentences.letter(word) + (Sentences.inReview(word)
                ? " was submitted for a clinician's review and signature."
                : " waits for a clinician's signature.");
    }

    /** When, and how far its renewal is. */
    static String runsOut(LetterChanged word, Optional<LetterChanged> renewal) {
        String end = word.outcome() == LetterChanged.Outcome.EXPIRING && word.validUntil() != null
                ? "The letter runs out on " + DAY.format(word.validUntil()) + "."
                : Sentences.of(word);
        return sentences(end, renewal.map(Reasons::renewal).stream());
    }

    static String renewal(LetterChanged word) {
        if (word.outcome() == LetterChanged.Outcome.NEEDS_FACTS) {
            return letterLacks(word);
        }
        return Sentences.returned(word) ? Sentences.of(word) : toSign(word);
    }

    public static String question(SubmissionChanged word) {
        return word.requested().isEmpty()
                ? sentences("The payer wants to be called.", notes(word))
                : sentences("The payer asks:", word.requested().stream().map(Reasons::asked));
    }

    private static String asked(RequestedInformation asked) {
        return Stream.of(shown(asked.what()), asked.words()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String shown(Code what) {
        if (what == null) {
            return null;
        }
        if (what.display() == null) {
            return "A document of type " + what.code() + ".";
        }
        return what.display() + (what.code() == null ? "." : " (" + what.code() + ").");
    }

    /** The earliest of what the payer wants. */
    static Instant wantedBy(SubmissionChanged word) {
        return word.requested().stream().map(RequestedInformation::dueAt).filter(Objects::nonNull)
                .min(Instant::compareTo).orElse(null);
    }

    public static boolean wantsACall(SubmissionChanged word) {
        return word.lines().stream().map(LineDecision::action).anyMatch(CONTACT_PAYER::equals);
    }

    static String failure(SubmissionChanged word) {
        return word.failure() == null ? Sentences.of(word) : word.failure().sentence();
    }

    static String overdue(SubmissionChanged word) {
        return word.dueAt() == null
                ? "The payer's answer is late."
                : "The payer's answer is late: it was owed by " + MINUTE.format(word.dueAt()) + ".";
    }

    public static String decision(SubmissionChanged word) {
        return sentences(Sentences.of(word), Stream.of(lessThanAsked(word), codes(word.lines()), notes(word))
                .flatMap(all -> all));
    }

    private static Stream<String> lessThanAsked(SubmissionChanged word) {
        return word.attention().stream().filter(seen -> Sentences.LESS_THAN_ASKED.equals(seen.kind()))
                .map(Attention::sentence);
    }

    private static Stream<String> codes(List<LineDecision> lines) {
        return lines.stream().flatMap(line -> line.reasons().stream())
                .map(code -> code.display() == null
                        ? "Reason " + code.code() + "."
                        : code.display() + " (" + code.code() + ").");
    }

    private static Stream<String> notes(SubmissionChanged word) {
        return word.lines().stream().flatMap(line -> line.notes().stream());
    }

    private static String sentences(String first, Stream<String> more) {
        return Stream.concat(Stream.of(first), more.filter(Objects::nonNull).distinct())
                .filter(one -> !one.isBlank()).collect(Collectors.joining(" "));
    }
}
