package org.priorauth.intake.domain;

import java.util.List;

import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.Order;

/** What the clinic asks one payer for, on its way through intake. Each state offers only its legal moves. */
public sealed interface Request {

    Order order();

    /** Counts the changes of the order, from 1. */
    int orderRevision();

    Places places();

    /** What is still missing; empty unless incomplete. */
    default List<MissingFact> missing() {
        return List.of();
    }

    /** An order that has just come in. */
    static Request received(Order order, List<MissingFact> missing, Places places) {
        return judged(order, 1, missing, places);
    }

    private static Request judged(Order order, int revision, List<MissingFact> missing, Places places) {
        return missing.isEmpty()
                ? new Accepted(order, revision, places)
                : new Incomplete(order, revision, missing, places);
    }

    /** Facts are missing; nothing goes on. */
    record Incomplete(Order order, int orderRevision, List<MissingFact> missing, Places places) implements Request {

        /** The order with what was supplied, judged anew. */
        public Request supply(Order supplied, List<MissingFact> stillMissing) {
            return judged(supplied, supplied.equals(order) ? orderRevision : orderRevision + 1, stillMissing, places);
        }

        public Withdrawn withdraw(String reason) {
            return new Withdrawn(order, orderRevision, places, reason);
        }
    }

    /** Every required fact is there; the chain has started. There is no way back to incomplete. */
    record Accepted(Order order, int orderRevision, Places places) implements Request {

        public Accepted amend(Order amended) {
            return new Accepted(amended, orderRevision + 1, places);
        }

        public Withdrawn withdraw(String reason) {
            return new Withdrawn(order, orderRevision, places, reason);
        }
    }

    /** The clinic took it back. */
    record Withdrawn(Order order, int orderRevision, Places places, String reason) implements Request {}
}
