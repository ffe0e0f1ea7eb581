package org.priorauth.inbox.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.NextStep;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.work.KindRule;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.Undo;
import org.priorauth.inbox.domain.work.WorkItem;

/** One work item with as much of its case as is needed to do it. */
@Schema(description = "One thing for a person to do; times in UTC")
public record WorkItemView(UUID id,
        @Schema(description = "Absent where a message belongs to none") UUID authorizationId,
        @Schema(description = "The message whose work it is; absent where it is the case's") UUID messageId,
        String kind, String title,
        @Schema(description = "open, snoozed or done") String state, String reason,
        @Schema(description = "What to do") String next,
        @Schema(description = "Who may own it") List<String> roles, NextStep.Who owner,
        @Schema(description = "1 is the most urgent") int priority, Instant openedAt, Instant dueAt,
        @Schema(description = "What a person can close it with: hand, or a recorded response") Set<String> closedBy,
        WorkItem.Closing closing, List<WorkItem.Note> notes,
        @Schema(description = "When it comes back, where it is set aside") Instant snoozedUntil,
        @Schema(description = "The last move, where it can be taken back") Undoable undo,
        @Schema(description = "Absent where there is no case") Of of) {

    /** A move that can be taken back. */
    public record Undoable(@Schema(description = "assigned, snoozed, woken or done") String move, String by,
            Instant at) {

        private static Undoable from(Undo undo) {
            return undo == null ? null : new Undoable(undo.move(), undo.by().id(), undo.at());
        }
    }

    /** The case it belongs to. */
    public record Of(Status status, AuthorizationSummary.Who patient, String memberId, Payer payer,
            ServiceCategory category, Urgency urgency, String ehrIdentifier, String payerReference) {

        private static Of from(Case of) {
            Optional<Order> order = of.order();
            return new Of(of.status(), order.map(AuthorizationSummary::who).orElse(null),
                    order.map(Order::coverage).map(coverage -> coverage.memberId()).orElse(null),
                    order.map(Order::payer).orElse(null), order.map(Order::category).orElse(null), of.urgency(),
                    order.map(Order::ehrIdentifier).orElse(null), of.dealings().reference());
        }
    }

    static WorkItemView from(FoundItem found, Rules rules) {
        WorkItem item = found.item();
        Optional<KindRule> rule = rules.find(item.kind());
        return new WorkItemView(item.id(), found.of().map(Case::id).orElse(null), found.message(), item.kind(),
                rules.title(item.kind()),
                state(item), item.reason(), rule.map(KindRule::next).orElse(null),
                rule.map(KindRule::roles).orElse(List.of()), NextStep.Who.of(item.owner()), item.priority(),
                item.openedAt(), item.dueAt(), rule.map(KindRule::closedBy).<Set<String>>map(TreeSet::new)
                        .orElse(Set.of()),
                item.closing(), item.notes(), item.wakesAt().orElse(null), Undoable.from(item.undo()),
                found.of().map(Of::from).orElse(null));
    }

    private static String state(WorkItem item) {
        if (!item.open()) {
            return "done";
        }
        return item.wakesAt().isPresent() ? "snoozed" : "open";
    }
}
