package org.priorauth.lmn.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Drafted;
import org.priorauth.lmn.domain.InReview;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.Move;
import org.priorauth.lmn.domain.Open;
import org.priorauth.lmn.domain.Ownership.Owner;
import org.priorauth.lmn.domain.Returned;
import org.priorauth.lmn.domain.Review;
import org.priorauth.lmn.file.Telling;

/** A draft on its way between people: handed over, submitted, returned. */
@ApplicationScoped
class LetterMoves {

    private static final Refusal HELD_ALREADY = Refusal.conflict("letter.owned-already",
            "The letter is with them already.");
    private static final Refusal IN_REVIEW = Refusal.conflict("letter.in-review", "The letter is in review already.");
    private static final Refusal NOT_IN_REVIEW = Refusal.conflict("letter.not-in-review",
            "The letter is not in review. It was returned, taken over or changed meanwhile.");
    private static final Refusal FACTS_MISSING = Refusal.conflict("letter.facts-missing",
            "Fill what is missing, then submit the letter.");

    private final Telling telling;

    LetterMoves(Telling telling) {
        this.telling = telling;
    }

    /** @param earlier what the lint compares the letter with */
    LetterMoves against(List<String> earlier) {
        return new LetterMoves(telling.against(earlier));
    }

    /** @param lead may give away what is somebody else's; others take it for themselves */
    Step<LetterFile> handOver(Optional<LetterFile> known, UUID letterId, IfMatch seen, Owner to, String reason,
            boolean lead, Cause cause) {
        return LetterChanges.open(known, letterId, (whole, file) -> Hands.refusal(file, to, cause.by(), lead)
                .or(() -> isWith(to, file) ? Optional.of(HELD_ALREADY) : Optional.empty())
                .or(() -> seen.stale(file.draft())).map(Step::<LetterFile>refuse)
                .orElseGet(() -> moved(whole, file.inOtherHands(
                        file.draft().handedOver(to, cause.by(), cause.at(), reason)), cause)));
    }

    /** Whose letter is in review may still take it back from there. */
    private static boolean isWith(Owner one, Open file) {
        return file.draft().ownership().isOf(one.id()) && !(file instanceof InReview);
    }

    Step<LetterFile> submit(Optional<LetterFile> known, UUID letterId, IfMatch seen, String to, String note,
            Cause cause) {
        return LetterChanges.open(known, letterId, (whole, file) -> Hands.refusal(file, cause.by())
                .or(() -> seen.stale(file.draft())).map(Step::<LetterFile>refuse)
                .orElseGet(() -> file instanceof InReview
                        ? Step.refuse(IN_REVIEW)
                        : submitted(file.inOtherHands(file.draft().writtenBy(cause.by())),
                                new Review(to, note, cause.by(), cause.at()))
                                .map(review -> moved(whole, review, cause))
                                .orElseGet(() -> Step.refuse(FACTS_MISSING))));
    }

    /**
     * Empty while facts are missing.
     *
     * @param owned somebody's at the latest now
     */
    private static Optional<InReview> submitted(Open owned, Review review) {
        if (owned instanceof Returned returned) {
            return returned.submit(review);
        }
        return owned instanceof Drafted drafted ? Optional.of(drafted.submit(review)) : Optional.empty();
    }

    Step<LetterFile> giveBack(Optional<LetterFile> known, UUID letterId, IfMatch seen, Review.Returning returning,
            Cause cause) {
        return LetterChanges.open(known, letterId,
                (whole, file) -> seen.stale(file.draft()).map(Step::<LetterFile>refuse)
                        .orElseGet(() -> file instanceof InReview review
                                ? moved(whole, review.giveBack(returning), cause)
                                : Step.refuse(NOT_IN_REVIEW)));
    }

    private Step<LetterFile> moved(LetterFile whole, Open file, Cause cause) {
        return telling.step(new Move.Moved(whole.with(file), file), cause);
    }
}
