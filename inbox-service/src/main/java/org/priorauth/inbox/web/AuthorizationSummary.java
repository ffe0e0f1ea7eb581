package org.priorauth.inbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.NextStep;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.store.CaseRow;

/** One authorization in a list. */
@Schema(description = "One authorization in a list; times in UTC")
public record AuthorizationSummary(UUID id, Status status, Who patient, String memberId, Payer payer,
        ServiceCategory category, Urgency urgency, List<Code> services, NextStep.Who owner, Instant receivedAt,
        Instant updatedAt, Instant dueAt, Decision decision, String ehrIdentifier, int openWorkItems, NextStep next) {

    /** Enough to tell two patients apart. */
    public record Who(String family, List<String> given, LocalDate birthDate) {}

    static AuthorizationSummary from(CaseRow row, Case of, Rules rules) {
        Optional<Order> order = of.order();
        return new AuthorizationSummary(of.id(), of.status(), order.map(AuthorizationSummary::who).orElse(null),
                order.map(Order::coverage).map(coverage -> coverage.memberId()).orElse(null),
                order.map(Order::payer).orElse(null), order.map(Order::category).orElse(null), of.urgency(),
                order.stream().flatMap(one -> one.lines().stream()).map(ServiceLine::code).toList(),
                NextStep.Who.of(of.owner(rules)), of.receivedAt(), row.updatedAt(), of.nextDue().orElse(null),
                of.dealings().decision(), order.map(Order::ehrIdentifier).orElse(null), of.openItems().size(),
                NextStep.of(of, rules));
    }

    static Who who(Order order) {
        return order.patient() == null
                ? null
                : new Who(order.patient().family(), order.patient().given(), order.patient().birthDate());
    }
}
