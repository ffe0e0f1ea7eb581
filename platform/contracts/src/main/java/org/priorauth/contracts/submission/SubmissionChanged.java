package org.priorauth.contracts.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Wire;

/**
 * {@code priorauth.submission.submission-changed.v1}: the request went to the payer, or the payer moved.
 *
 * @param channel the way it was sent; absent while nothing was sent
 * @param reference how the payer can find it: our Bundle.identifier or the payer's own number
 * @param decision the fold over the lines; present when decided
 * @param lines what the payer says of each line; empty before it said anything
 * @param requested what the payer asks for; present when information is requested
 * @param failure why it could not be sent; present when failed
 * @param dueAt when the payer owes its answer by the applicable clock
 * @param owed who owes the next word
 * @param attention what a person should see beside the outcome
 * @param followUp how it went on after the decision; absent before, and where nothing follows
 */
public record SubmissionChanged(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by,
        Channel channel, String reference, Decision decision, List<LineDecision> lines,
        List<RequestedInformation> requested, Failure failure, Instant dueAt, Owed owed,
        List<Attention> attention, FollowUp followUp) implements Announced {

    /**
     * READY: packet complete, nothing sent. SENT: handed to the payer. PENDED: the payer has it and thinks.
     * INFORMATION_REQUESTED: the payer asks, the clinic owes. DECIDED: see decision and lines. FAILED: a person must
     * act, see failure. CANCELLED, APPEALED, OVERDUE: as they say.
     */
    public enum Outcome {
        READY, SENT, PENDED, INFORMATION_REQUESTED, DECIDED, FAILED, CANCELLED, APPEALED, OVERDUE;

        @Override
        public String toString() { return Wire.name(this); }
    }

    /** The ways to reach a payer, in the order they are tried. */
    public enum Channel {
        PAS, X12, PORTAL, FAX;

        @Override
        public String toString() { return Wire.name(this); }
    }

    /** The fold over the lines: all approved, all denied, or something in between. */
    public enum Decision {
        APPROVED, PARTIALLY_APPROVED, MODIFIED, DENIED, NOT_REQUIRED, CANCELLED;

        @Override
        public String toString() { return Wire.name(this); }
    }

    public SubmissionChanged {
        lines = Wire.list(lines);
        requested = Wire.list(requested);
        attention = Wire.list(attention);
    }

    /** With nothing that follows. */
    public SubmissionChanged(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by,
            Channel channel, String reference, Decision decision, List<LineDecision> lines,
            List<RequestedInformation> requested, Failure failure, Instant dueAt, Owed owed,
            List<Attention> attention) {
        this(authorizationId, outcome, revision, at, by, channel, reference, decision, lines, requested, failure,
                dueAt, owed, attention, null);
    }

    /** With nothing owed and nothing more to see. */
    public SubmissionChanged(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by,
            Channel channel, String reference, Decision decision, List<LineDecision> lines,
            List<RequestedInformation> requested, Failure failure, Instant dueAt) {
        this(authorizationId, outcome, revision, at, by, channel, reference, decision, lines, requested, failure,
                dueAt, null, null, null);
    }
}
