package org.priorauth.submission.notice;

import java.util.List;
import java.util.Optional;

/** What a payer posted. */
sealed interface Notice {

    /** A handshake or a heartbeat: the line works. */
    record Greeting() implements Notice {}

    /** Something happened, once or more often. */
    record News(List<Happening> happenings) implements Notice {}

    /** Nothing of the kind. */
    record Foreign() implements Notice {}

    /**
     * One event of one subscription.
     *
     * @param key tells it from every other event of the payer
     * @param focus the entry that holds it
     */
    record Happening(String key, Optional<Long> number, Optional<String> focus) {}
}
