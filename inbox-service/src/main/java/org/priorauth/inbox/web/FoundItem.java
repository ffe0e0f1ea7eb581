package org.priorauth.inbox.web;

import java.util.Optional;
import java.util.UUID;

import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.work.WorkItem;

/**
 * A work item with what it belongs to.
 *
 * @param message whose work it is; absent where it is the case's
 * @param of absent where a message belongs to none
 */
public record FoundItem(WorkItem item, UUID message, Optional<Case> of) {

    /** Whose data it shows, for the audit. */
    UUID subject() {
        return message == null ? of.orElseThrow().id() : message;
    }
}
