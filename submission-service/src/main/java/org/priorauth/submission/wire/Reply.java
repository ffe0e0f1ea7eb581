package org.priorauth.submission.wire;

import java.time.Duration;
import java.util.Optional;

/** What came of one HTTP call. */
public sealed interface Reply {

    /**
     * A whole answer.
     *
     * @param retryAfter how long the server asks to be left alone (RFC 9110, 10.2.3)
     */
    record Whole(int status, byte[] body, Optional<Duration> retryAfter) implements Reply {

        public boolean isSuccess() { return status >= 200 && status < 300; }
    }

    /** Nobody answered, or not to the end, or without end: what the other side did is not known. */
    record Lost(String why) implements Reply {}
}
