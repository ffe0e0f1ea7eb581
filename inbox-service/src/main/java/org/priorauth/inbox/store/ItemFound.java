package org.priorauth.inbox.store;

/** A work item with the case it belongs to. */
public record ItemFound(WorkItemRow item, CaseRow of) {}
