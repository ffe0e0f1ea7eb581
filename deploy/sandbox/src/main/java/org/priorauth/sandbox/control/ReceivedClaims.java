package org.priorauth.sandbox.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.sandbox.payer.BusinessIdentifier;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.LineDecision;
import org.priorauth.sandbox.payer.Standing;
import org.priorauth.sandbox.payer.Standings;
import org.priorauth.sandbox.payer.Standings.Tally;

/** What a payer received: counts since the start, and of what it remembers identifiers and decisions. No member, no document. */
public record ReceivedClaims(long claims, long deliveries, long repeated, long duplicateIntents,
        List<Received> received) {

    /** {@code deliveries} of one Bundle.identifier; {@code claim} is absent while the payer has taken none in (faults, 422). */
    public record Received(BusinessIdentifier bundle, int deliveries, Optional<Taken> claim) {}

    public record Taken(List<BusinessIdentifier> identifiers, String state, Instant received, Instant changed,
            List<Decision> lines, Optional<BusinessIdentifier> replacedBy, boolean notified) {}

    public record Decision(int line, String action) {}

    static ReceivedClaims of(Standings standings) {
        List<Received> received = standings.known().stream()
                .map(it -> new Received(it.bundle(), it.deliveries(), it.taken().map(ReceivedClaims::taken))).toList();
        Tally tally = standings.tally();
        return new ReceivedClaims(tally.claims(), tally.deliveries(), tally.repeated(), tally.duplicateIntents(),
                received);
    }

    private static Taken taken(Case known) {
        return new Taken(known.filing().claims(), state(known.standing()), known.received(), known.changed(),
                lines(known.standing()), known.replacedBy(), known.told());
    }

    private static String state(Standing standing) {
        if (standing instanceof Standing.UnderReview) {
            return "under-review";
        }
        if (standing instanceof Standing.AwaitingInformation) {
            return "awaiting-information";
        }
        return standing instanceof Standing.Decided ? "decided" : "rejected";
    }

    private static List<Decision> lines(Standing standing) {
        List<LineDecision> lines = standing instanceof Standing.Decided decided ? decided.lines() : List.of();
        return lines.stream().map(it -> new Decision(it.line().sequence(), it.action().code())).toList();
    }
}
