package org.priorauth.inbox.messages.store;

import java.util.UUID;

/** What an arrival is to what is here already. */
sealed interface Known {

    /** The same words. */
    record Same(UUID message) implements Known {}

    /** The same id from the same sender, with other words. */
    record Otherwise(UUID message) implements Known {}

    /** Somebody else uses an id that is taken: a message of its own, whatever it calls itself. */
    record Borrowed() implements Known {}

    /** Never seen. */
    record New() implements Known {}
}
