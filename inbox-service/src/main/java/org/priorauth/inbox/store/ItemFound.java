package org.priorauth.inbox.store;

import org.priorauth.inbox.messages.store.MessageRow;

/**
 * A work item with what it belongs to.
 *
 * @param of the case; absent where a message belongs to none
 * @param message absent where it is a case's work
 */
public record ItemFound(WorkItemRow item, CaseRow of, MessageRow message) {}
