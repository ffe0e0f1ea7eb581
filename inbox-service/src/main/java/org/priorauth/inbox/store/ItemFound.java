package org.priorauth.inbox.store;

/**
 * A work item with what it belongs to.
 *
 * @param of the case; absent where a message belongs to none
 * @param work of the message whose it is, as it is stored with it; absent where it is a case's work
 */
public record ItemFound(WorkItemRow item, CaseRow of, String work) {}
