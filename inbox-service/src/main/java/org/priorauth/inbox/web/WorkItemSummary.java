package org.priorauth.inbox.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.inbox.domain.NextStep;
import org.priorauth.inbox.domain.work.KindRule;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.WorkItem;

/**
 * A work item beside its case.
 *
 * @param roles who may own it
 * @param next what to do
 * @param priority 1 is the most urgent
 */
public record WorkItemSummary(UUID id, String kind, String title, String reason, String next, List<String> roles,
        NextStep.Who owner, int priority, Instant openedAt, Instant dueAt) {

    static WorkItemSummary from(WorkItem item, Rules rules) {
        return new WorkItemSummary(item.id(), item.kind(), rules.title(item.kind()), item.reason(),
                rules.find(item.kind()).map(KindRule::next).orElse(null),
                rules.find(item.kind()).map(KindRule::roles).orElse(List.of()), NextStep.Who.of(item.owner()),
                item.priority(), item.openedAt(), item.dueAt());
    }
}
