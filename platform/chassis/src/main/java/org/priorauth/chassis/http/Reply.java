package org.priorauth.chassis.http;

import java.time.Duration;
import java.util.Optional;

/** What came of one HTTP call. */
public sealed interface Reply {

    /**
     * A whole answer.
     *
     * @param retryAfter how long the server asks to be left alone (RFC 9110, 10.2.3)
     * @param type Content-Type, as it came
     */
    record Whole(int status, byte[] body, Optional<Duration> retryAfter, Optional<String> type) implements Reply {

        public Whole(int status, byte[] body, Optional<Duration> retryAfter) {
            this(status, body, retryAfter, Optional.empty());
        }

        public boolean isSuccess() { return status >= 200 && status < 300; }
    }

    /** Nobody answered, or not to the end, or without end: what the other side did is not known. */
    record Lost(Why why) implements Reply {}

    /** Why there is no answer. */
    enum Why {
        /** No connection: nothing was sent. */
        UNREACHABLE,
        /** The two do not trust each other's certificates: nothing was sent. */
        UNTRUSTED,
        /** Sent, and no whole answer in time. */
        TIMED_OUT,
        /** Sent, and the connection broke before the answer was whole. */
        CUT_OFF,
        /** The answer was longer than the house reads. */
        TOO_LARGE,
        /** Nothing was sent: the address leads where the house does not go. */
        FORBIDDEN_ADDRESS
    }
}
