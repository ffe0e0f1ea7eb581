package org.priorauth.inbox.domain.work;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.domain.stages.Sentences;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.stages.Words;

/** What a letter in force needs: to be renewed in time, and what is written beside it to be finished. */
final class LetterNeeds {

    private static final Set<Status> OVER = EnumSet.of(Status.DENIED, Status.NOT_REQUIRED, Status.NOT_COVERED,
            Status.INACTIVE, Status.CANCELLED, Status.EXPIRED);
    private static final Set<SubmissionChanged.Outcome> THINKS = EnumSet.of(SubmissionChanged.Outcome.PENDED,
            SubmissionChanged.Outcome.OVERDUE);
    private static final String RENEWAL = "renewal";

    private LetterNeeds() {}

    /** The renewal of a letter that runs out is one piece of work with it: it has until the end of the letter. */
    static Stream<Need> of(Words words) {
        LetterChanged letter = words.letter();
        Optional<LetterChanged> beside = Optional.ofNullable(words.beside()).filter(LetterNeeds::unfinished);
        Optional<LetterChanged> renewal = beside.filter(LetterNeeds::renews);
        if (letter != null && runsOut(letter)) {
            Stream<Need> end = OVER.contains(Status.of(words))
                    ? Stream.of()
                    : Stream.of(Need.of(Kinds.LETTER_EXPIRING, "lmn", letter, Reasons.runsOut(letter, renewal)));
            return Stream.concat(end, beside.filter(word -> !renews(word)).map(LetterNeeds::finish).stream());
        }
        return Stream.concat(beside.map(LetterNeeds::finish).stream(), overdueRenewal(words).stream());
    }

    /** Signed while the payer thinks, where nothing goes to it without a person; an answer to its question takes it along. */
    static Optional<Need> unsent(SubmissionChanged word) {
        return Optional.ofNullable(word).filter(said -> THINKS.contains(said.outcome()))
                .flatMap(said -> said.attention().stream().filter(seen -> seen.kind().equals(Kinds.LETTER_UNSENT))
                        .findFirst())
                .map(seen -> Need.of(Kinds.LETTER_UNSENT, "submission", word, seen.sentence()));
    }

    /** The letter has run out, and its renewal is the letter at hand; the payer has had the request long since. */
    private static Optional<Need> overdueRenewal(Words words) {
        return Optional.ofNullable(words.letter())
                .filter(word -> renews(word) && unfinished(word) && !Needs.clinicCanStillPrepare(words.submission()))
                .map(word -> Need.of(Kinds.LETTER_EXPIRING, "lmn", word, Reasons.renewal(word)));
    }

    private static boolean runsOut(LetterChanged letter) {
        return letter.outcome() == Outcome.EXPIRING || letter.outcome() == Outcome.EXPIRED;
    }

    private static boolean unfinished(LetterChanged word) {
        return word.outcome() == Outcome.DRAFTED || word.outcome() == Outcome.NEEDS_FACTS;
    }

    private static boolean renews(LetterChanged word) {
        return RENEWAL.equals(word.kind());
    }

    private static Need finish(LetterChanged word) {
        return word.outcome() == Outcome.NEEDS_FACTS ? facts(word) : toSign(word);
    }

    static Need facts(LetterChanged word) {
        return Need.of(Kinds.LETTER_NEEDS_FACTS, "lmn", word, Reasons.letterLacks(word));
    }

    /** What a clinician returned is for whom the letter is with. */
    static Need toSign(LetterChanged letter) {
        return Sentences.returned(letter)
                ? Need.of(Kinds.LETTER_RETURNED, "lmn", letter, Reasons.RETURNED).heldBy(letter.owner())
                : Need.of(Kinds.LETTER_TO_SIGN, "lmn", letter, Reasons.toSign(letter));
    }
}
