package org.priorauth.sandbox.payer;

import java.time.Instant;
import java.util.List;

/** Where a request stands with the payer. Only what is pended can still be decided. */
public sealed interface Standing {

    sealed interface Pended extends Standing {

        default Decided decide(List<LineDecision> lines, Instant at) {
            return new Decided(lines, at, true);
        }
    }

    /** A person of the payer looks at it until {@code due}. */
    record UnderReview(Instant due) implements Pended {}

    /** The payer asked for a document and waits. */
    record AwaitingInformation() implements Pended {

        UnderReview informed(Instant due) {
            return new UnderReview(due);
        }
    }

    /** Decided line by line; {@code byPerson} after a review, otherwise at once and by rule. */
    record Decided(List<LineDecision> lines, Instant at, boolean byPerson) implements Standing {

        boolean authorizesSomething() {
            return lines.stream().anyMatch(line -> line.action().authorizes());
        }

        boolean deniesEverything() {
            return lines.stream().allMatch(line -> line.action() == ReviewAction.NOT_CERTIFIED);
        }
    }

    record Rejected(Rejection why) implements Standing {}
}
