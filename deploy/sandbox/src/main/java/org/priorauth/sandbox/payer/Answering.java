package org.priorauth.sandbox.payer;

import java.time.Instant;
import java.util.Optional;

/** Where a request stands right after it was taken in. */
final class Answering {

    private Answering() {}

    static Standing first(Filing filing, Optional<Case> prior, Instant due, Instant now) {
        if (filing.isUpdate() && prior.filter(Case::canBeUpdated).isEmpty()) {
            return new Standing.Rejected(Rejection.AUTHORIZATION_NOT_FOUND);
        }
        return switch (filing.trigger().manner()) {
            case INELIGIBLE -> new Standing.Rejected(Rejection.PATIENT_NOT_ELIGIBLE);
            case MISTAKEN -> new Standing.Rejected(Rejection.PROCEDURE_CODE);
            case AFTER_REVIEW -> allCancelled(filing) ? decided(filing, now) : new Standing.UnderReview(due);
            case AFTER_INFORMATION -> afterInformation(filing, due, now);
            case AT_ONCE, HELD, AFTER_FAULTS, NEVER -> decided(filing, now);
        };
    }

    /** An update is the answer to the payer's question; it is not asked a second time. */
    private static Standing afterInformation(Filing filing, Instant due, Instant now) {
        if (allCancelled(filing)) {
            return decided(filing, now);
        }
        return filing.isUpdate() ? new Standing.UnderReview(due) : new Standing.AwaitingInformation();
    }

    private static Standing decided(Filing filing, Instant now) {
        return new Standing.Decided(filing.trigger().verdict().on(filing.lines()), now, false);
    }

    private static boolean allCancelled(Filing filing) {
        return filing.lines().stream().allMatch(Line::cancelled);
    }
}
