package org.priorauth.inbox.domain.work;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.priorauth.contracts.intake.Urgency;

/**
 * What this clinic does with one kind of work item.
 *
 * @param title what it is called on screen
 * @param roles who may own it, the usual one first
 * @param queue the team that owns it while no person does
 * @param assignee who gets it when it opens; absent where the case's owner does, if that is a person
 * @param dueAfter business time from the event that raised it
 * @param dueAfterExpedited the same for an expedited request
 * @param priority 1 is the most urgent
 * @param next what to do, in plain words
 * @param closedBy what a person can close it with: {@value #HAND}, or a recorded response by its outcome. The chain
 *        closes every kind by itself once its reason is gone.
 */
public record KindRule(String title, List<String> roles, Owner.Queue queue, Owner assignee, Duration dueAfter,
        Duration dueAfterExpedited, int priority, String next, Set<String> closedBy) {

    public static final String HAND = "hand";

    public KindRule {
        roles = List.copyOf(roles);
        closedBy = Set.copyOf(closedBy);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a work item needs a role that may own it: " + title);
        }
    }

    Owner firstOwner(Owner caseOwner) {
        if (assignee != null) {
            return assignee;
        }
        return caseOwner.taken() ? caseOwner : queue;
    }

    /** The case's owner gets it, and it moves with the case. */
    public boolean followsTheCase() {
        return assignee == null;
    }

    Duration dueAfter(Urgency urgency) {
        return urgency == Urgency.EXPEDITED ? dueAfterExpedited : dueAfter;
    }

    int priority(Urgency urgency) {
        return urgency == Urgency.EXPEDITED ? Math.max(1, priority - 1) : priority;
    }

    /** A lead may stand in for anybody but a clinician, whose licence is wanted. */
    public boolean mayBeOwnedBy(Set<String> held) {
        return roles.stream().anyMatch(held::contains) || (held.contains("lead") && !roles.get(0).equals("clinician"));
    }
}
