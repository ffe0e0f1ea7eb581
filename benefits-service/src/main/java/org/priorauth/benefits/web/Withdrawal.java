package org.priorauth.benefits.web;

import org.priorauth.chassis.problem.Refusal;

/** What is said to whoever wants something of a withdrawn order. */
final class Withdrawal {

    private Withdrawal() {}

    static Refusal refusal() {
        return Refusal.conflict("benefits.withdrawn",
                "The order was withdrawn. File a new one to verify its benefits.");
    }
}
