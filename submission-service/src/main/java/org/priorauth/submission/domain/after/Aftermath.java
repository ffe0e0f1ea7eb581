package org.priorauth.submission.domain.after;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.priorauth.contracts.Wire;

/**
 * What is noted on a case after the payer decided. It outlives a decision that replaces another: visits stay visits.
 *
 * @param decidedAt when the payer decided, as it says, else when that was heard; absent on cases stored before it was kept
 * @param visits the last word on each, in the order they were first told
 * @param marks what a look found that a person should see
 * @param ends when the first of the authorised periods is over that still matters
 */
public record Aftermath(Optional<Instant> decidedAt, List<Visit> visits, Dispute dispute, Set<Mark> marks,
        Optional<Instant> ends) {

    public static final Aftermath NONE = new Aftermath(Optional.empty(), List.of(), Dispute.NONE, Set.of(),
            Optional.empty());

    public Aftermath {
        visits = Wire.list(visits);
        marks = marks == null ? Set.of() : Set.copyOf(marks);
        dispute = dispute == null ? Dispute.NONE : dispute;
    }

    /** A new decision: what the clinic said to the old one says nothing to this one. */
    public Aftermath decided(Instant at) {
        return new Aftermath(Optional.of(at), visits, dispute.upon(), marks, ends);
    }

    /** Told again, a visit is corrected. */
    Aftermath reported(Visit visit) {
        List<Visit> corrected = visits.stream().map(one -> one.id().equals(visit.id()) ? visit : one).toList();
        return new Aftermath(decidedAt, corrected.contains(visit)
                ? corrected
                : Stream.concat(visits.stream(), Stream.of(visit)).toList(), dispute, marks, ends);
    }

    public Aftermath disputed(Dispute next) {
        return new Aftermath(decidedAt, visits, next, marks, ends);
    }

    Aftermath marked(Set<Mark> found, Optional<Instant> end) {
        return new Aftermath(decidedAt, visits, dispute, found, end);
    }
}
