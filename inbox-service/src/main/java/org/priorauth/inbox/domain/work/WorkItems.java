package org.priorauth.inbox.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Urgency;

/** Brings the work items of one authorization in line with what is needed now. */
public record WorkItems(List<WorkItem> all, List<WorkItem> opened, List<WorkItem> closed) {

    /**
     * What is needed and has no open item gets one, unless a person has settled just that; what is open and no longer
     * needed is closed.
     *
     * @param known the items so far, open and closed
     * @param closing how those are closed that nobody needs any more
     */
    public static WorkItems settle(UUID authorization, List<WorkItem> known, List<Need> needs, Owner caseOwner,
            Urgency urgency, Rules rules, WorkItem.Closing closing) {
        List<WorkItem> opened = new ArrayList<>();
        List<WorkItem> closed = new ArrayList<>();
        List<WorkItem> all = new ArrayList<>();
        for (WorkItem item : known) {
            WorkItem now = item.open() ? whileOpen(item, needs, closing) : whileClosed(item, known, needs);
            all.add(now);
            if (item.open() != now.open()) {
                (now.open() ? opened : closed).add(now);
            }
        }
        needs.stream().filter(need -> all.stream().noneMatch(item -> has(item, need)))
                .map(need -> opened(authorization, need, caseOwner, urgency, rules)).forEach(opened::add);
        opened.stream().filter(item -> !all.contains(item)).forEach(all::add);
        return new WorkItems(List.copyOf(all), List.copyOf(opened), List.copyOf(closed));
    }

    /** What a person brought is needed, unless it is work already. */
    public static WorkItems raise(UUID authorization, List<WorkItem> known, Need need, Owner caseOwner,
            Urgency urgency, Rules rules) {
        if (known.stream().anyMatch(item -> item.open() && item.answers(need) || item.raisedBy(need))) {
            return new WorkItems(known, List.of(), List.of());
        }
        WorkItem item = opened(authorization, need, caseOwner, urgency, rules);
        return new WorkItems(Stream.concat(known.stream(), Stream.of(item)).toList(), List.of(item), List.of());
    }

    private static WorkItem whileOpen(WorkItem item, List<Need> needs, WorkItem.Closing closing) {
        if (item.broughtByPerson()) {
            return item;
        }
        return needs.stream().filter(item::answers).findFirst().map(item::raisedAgain)
                .orElseGet(() -> item.closed(closing));
    }

    private static WorkItem whileClosed(WorkItem item, List<WorkItem> known, List<Need> needs) {
        boolean wantedAgain = !item.closedByHand() && needs.stream().filter(item::raisedBy)
                .anyMatch(need -> known.stream().noneMatch(other -> other.open() && other.answers(need)));
        return wantedAgain ? item.reopened() : item;
    }

    private static boolean has(WorkItem item, Need need) {
        return item.open() ? item.answers(need) : item.closedByHand() && item.raisedBy(need);
    }

    private static WorkItem opened(UUID authorization, Need need, Owner caseOwner, Urgency urgency, Rules rules) {
        KindRule rule = rules.kind(need.kind());
        Owner owner = need.holder() == null ? rule.firstOwner(caseOwner) : need.holder();
        return WorkItem.opened(authorization, need, rule, owner, urgency, rules.hours());
    }
}
