package org.priorauth.inbox.web;

import java.util.List;

import org.priorauth.inbox.store.Timeline;

/** The shapes of answers that are lists. */
final class Shown {

    private Shown() {}

    /** As {@link org.priorauth.inbox.paging.Page} writes it; for the documentation. */
    public record Authorizations(List<AuthorizationSummary> items, String next) {}

    /** As {@link org.priorauth.inbox.paging.Page} writes it; for the documentation. */
    public record Items(List<WorkItemView> items, String next) {}

    /** A timeline. */
    public record Steps(List<Timeline.Line> items) {}
}
