package org.priorauth.submission.domain.after;

import java.util.Optional;

import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Decided;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;

/**
 * A denied request is asked anew, by a request of its own with identifiers of its own: an update cannot bring it back (PAS
 * 2.2.1, Updating authorization requests), and {@code Claim.related} is for updates alone. Only with something new in it:
 * the same request again is a duplicate.
 */
public final class Resubmitting {

    private Resubmitting() {}

    /** Where the facts are complete it is put together at once. */
    public static Optional<Submission> anew(Submission state) {
        return state instanceof Decided denied && denied.decision() == Decision.DENIED && hasNews(denied)
                && !denied.after().dispute().isAppealOpen()
                        ? Optional.of(Submission.of(denied.facts()))
                        : Optional.empty();
    }

    /** The order or the letter is another than the one the payer saw. */
    public static boolean hasNews(Ruled denied) {
        return denied.isAmended() || !denied.unsent().isEmpty();
    }
}
