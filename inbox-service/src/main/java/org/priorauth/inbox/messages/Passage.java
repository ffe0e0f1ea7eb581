package org.priorauth.inbox.messages;

import java.time.Instant;
import java.util.List;

import org.priorauth.contracts.Wire;

/** How far a message has come on its way. Each state offers only its legal moves. */
public sealed interface Passage {

    /**
     * It came and is kept whole.
     *
     * @param remarks what a person must know of it, e.g. that a paper could not be read
     */
    record Arrived(List<String> remarks) implements Passage {

        public Arrived {
            remarks = Wire.list(remarks);
        }

        public Arrived remarking(List<String> more) {
            return new Arrived(java.util.stream.Stream.concat(remarks.stream(), more.stream()).distinct().toList());
        }
    }

    /** It came and could not be kept: too large, or no message at all. Somebody must ask the sender for it. */
    record TurnedAway(String why) implements Passage {}

    /** A call: what came of it, and the number the other side gave. */
    record Noted(String outcome, String reference) implements Passage {}

    /**
     * It is to be sent.
     *
     * @param tries that certainly reached nobody
     */
    record Waiting(int tries) implements Passage {

        public Waiting later() {
            return new Waiting(tries + 1);
        }

        /** The other side has promised to deliver it and will say so. */
        public Handed handed(String reference, Instant now) {
            return new Handed(reference, now);
        }

        public Sent sent(String reference, Instant now) {
            return new Sent(reference, now);
        }

        public Doubtful doubtful(String why) {
            return new Doubtful(why);
        }

        public Failed failed(String why) {
            return new Failed(why);
        }
    }

    /** A service has it and is to say what became of it. */
    record Handed(String reference, Instant since) implements Passage {

        public Sent sent(Instant now) {
            return new Sent(reference, now);
        }

        public Failed failed(String why) {
            return new Failed(why);
        }

        public Doubtful silent() {
            return new Doubtful("The service that was to deliver it has not said what became of it.");
        }
    }

    /** The other side has it. */
    record Sent(String reference, Instant when) implements Passage {

        /** It came back. */
        public Failed returned(String why) {
            return new Failed(why);
        }
    }

    /** It may have been sent, or not: nobody here can know. A person asks, and sends it again or not. */
    record Doubtful(String why) implements Passage {

        public Waiting again() {
            return new Waiting(0);
        }
    }

    /** It was certainly not delivered. */
    record Failed(String why) implements Passage {

        public Waiting again() {
            return new Waiting(0);
        }
    }

    /** A person is to carry it into a payer's portal, which is there. */
    record AtPortal(String link) implements Passage {

        public Filed filed(String confirmation, List<Attachment> evidence, Instant now) {
            return new Filed(link, confirmation, evidence, now);
        }
    }

    /** The portal took it: its number, and the papers that show it. */
    record Filed(String link, String confirmation, List<Attachment> evidence, Instant when) implements Passage {

        public Filed {
            evidence = Wire.list(evidence);
        }
    }
}
