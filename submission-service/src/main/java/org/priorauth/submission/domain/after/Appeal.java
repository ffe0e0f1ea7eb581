package org.priorauth.submission.domain.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Ruled;

/**
 * An appeal of one decision. A request that is sent again is none.
 *
 * @param against the decision that is appealed
 * @param packet what is to be sent; absent while it is put together
 * @param trouble why it could not be put together
 * @param sent who brought it to the payer; the payer decides from then on
 */
public record Appeal(UUID id, String reason, boolean expedited, Decision against, Actor by, Instant at,
        Optional<Packet> packet, Optional<String> trouble, Optional<Sent> sent, Optional<Result> result) {

    /**
     * One PDF.
     *
     * @param leftOut the types of documents that could not go in, and are sent beside
     */
    public record Packet(Instant at, int pages, List<String> leftOut) {
        public Packet {
            leftOut = Wire.list(leftOut);
        }
    }

    /**
     * Brought to the payer by a person.
     *
     * @param at when that was recorded
     */
    public record Sent(Way by, LocalDate on, Optional<String> reference, Actor who, Instant at, Instant owedAt) {}

    /** The ways there are. */
    public enum Way {
        FAX, PORTAL, MAIL, PHONE;

        @Override
        public String toString() { return Wire.name(this); }
    }

    /** What the payer made of it. */
    public enum Outcome {
        UPHELD, PARTLY_OVERTURNED, OVERTURNED;

        @Override
        public String toString() { return Wire.name(this); }
    }

    /** The same, and when that was heard. */
    public record Result(Outcome outcome, Instant at) {}

    public static Appeal begun(UUID id, String reason, boolean expedited, Decision against, Actor by, Instant at) {
        return new Appeal(id, reason, expedited, against, by, at, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    public boolean isOpen() { return result.isEmpty(); }

    public boolean isBeingPacked() { return isOpen() && sent.isEmpty() && packet.isEmpty() && trouble.isEmpty(); }

    public boolean isWithPayer() { return sent.isPresent() && isOpen(); }

    /** A person can bring it to the payer: it is put together, or has to be by hand. */
    public boolean canGo() {
        return isOpen() && sent.isEmpty() && (packet.isPresent() || trouble.isPresent());
    }

    public Appeal packed(Packet made) {
        return new Appeal(id, reason, expedited, against, by, at, Optional.of(made), Optional.empty(), sent, result);
    }

    public Appeal unpackable(String why) {
        return new Appeal(id, reason, expedited, against, by, at, packet, Optional.of(why), sent, result);
    }

    Appeal sent(Sent with) {
        return new Appeal(id, reason, expedited, against, by, at, packet, trouble, Optional.of(with), result);
    }

    /** The payer decided again. */
    Appeal decided(Ruled now, Instant when) {
        return new Appeal(id, reason, expedited, against, by, at, packet, trouble, sent,
                Optional.of(new Result(outcome(against, now), when)));
    }

    /** An approval was appealed because it authorised less than was asked: only the whole overturns it. */
    static Outcome outcome(Decision before, Ruled now) {
        boolean whole = before != Decision.APPROVED || Shortfall.of(now).isEmpty();
        if (now.decision() == Decision.APPROVED && whole) {
            return Outcome.OVERTURNED;
        }
        return now.decision() == before ? Outcome.UPHELD : Outcome.PARTLY_OVERTURNED;
    }
}
