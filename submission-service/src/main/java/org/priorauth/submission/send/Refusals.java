package org.priorauth.submission.send;

import org.priorauth.contracts.submission.Failure;
import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.Failures;

/** The payer's server read the request and does not want it as it is. */
final class Refusals {

    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;

    private Refusals() {}

    static Failure of(int status) {
        return switch (status) {
            case CONFLICT -> new Failure("payer-conflict",
                    "The payer's server says that it has this request already, or another that contradicts it. Ask the "
                            + "payer, then send again: the payer is asked first what it has.",
                    true);
            case TOO_LARGE -> new Failure("packet-too-large",
                    "The packet is larger than the payer's server takes. Leave documents out or send smaller ones, then "
                            + "send again.",
                    true);
            default -> Failures.payerRefused();
        };
    }

    /** Its server says so before anything was sent. */
    static Failure speaks(String other) {
        return new Failure("payer-other-version", "The payer's server speaks " + other
                + ", which this service does not, so nothing was sent. Technical staff ask the payer for its address of "
                + "the newer version; or send by another way the payer takes.", true);
    }

    /** Its answer says so; the payer has the request. */
    static Failure answered(String other) {
        return new Failure("answer-other-version", "The payer answered in " + other
                + ", which this service does not read: half an answer would be a wrong one. The payer has the request. "
                + "Read its decision at the payer and record it.", false);
    }

    /** A conflict speaks for an earlier try that came through: the intent stays the same. */
    static Again again(int status) {
        return status == CONFLICT ? Again.SAME_INTENT : Again.FROM_THE_FACTS;
    }
}
