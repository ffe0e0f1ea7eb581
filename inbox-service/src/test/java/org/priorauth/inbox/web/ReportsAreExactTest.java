package org.priorauth.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.inbox.InboxTest;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReportsAreExactTest extends InboxTest {

    private static final Instant RECEIVED = Cast.NOON;

    /** An order to this payer, decided after so many hours; the payer owed its answer after 48. */
    private void decided(String tenant, String payer, ServiceCategory category, int hours, Decision decision) {
        UUID id = UUID.randomUUID();
        say(tenant, new RequestChanged(id, RequestChanged.Outcome.RECEIVED, 1, RECEIVED, Cast.EHR, 1,
                order(payer, category), List.of(), null));
        say(tenant, word(id, Outcome.SENT, 1, RECEIVED.plusSeconds(60), null));
        say(tenant, word(id, Outcome.DECIDED, 2, RECEIVED.plus(Duration.ofHours(hours)), decision));
    }

    private static SubmissionChanged word(UUID id, Outcome outcome, int revision, Instant at, Decision decision) {
        return new SubmissionChanged(id, outcome, revision, at, Actor.service("submission"), null, null, decision,
                List.of(), List.of(), null, outcome == Outcome.SENT ? RECEIVED.plus(Duration.ofHours(48)) : null);
    }

    private static Order order(String payer, ServiceCategory category) {
        Order some = Cast.order();
        return new Order(some.ehrIdentifier(), some.patient(), some.coverage(), new Payer(payer, payer), some.clinic(),
                some.clinician(), category, some.urgency(), some.requested(), some.diagnoses(), some.lines(),
                some.facts(), some.documents());
    }

    private void someDecisions(String tenant) {
        decided(tenant, "aetna", ServiceCategory.PHYSICAL_THERAPY, 10, Decision.APPROVED);
        decided(tenant, "aetna", ServiceCategory.PHYSICAL_THERAPY, 20, Decision.DENIED);
        decided(tenant, "aetna", ServiceCategory.PHYSICAL_THERAPY, 60, Decision.MODIFIED);
        decided(tenant, "aetna", ServiceCategory.IMAGING, 48, Decision.PARTIALLY_APPROVED);
        decided(tenant, "humana", ServiceCategory.IMAGING, 1, Decision.NOT_REQUIRED);
        decided(tenant, "humana", ServiceCategory.IMAGING, 2, Decision.CANCELLED);
    }

    @Test
    void turnaroundIsCountedPerPayerAgainstItsClock() {
        // Given
        someDecisions("turnaround");
        // When
        String report = as("lee", "turnaround", "lead").get("/api/v1/reports/turnaround").asString();
        // Then: 10, 20, 48, 60 hours; what was cancelled is no decision
        assertThat(report).isEqualTo(
                "[{\"payer\":\"aetna\",\"decided\":4,\"medianHours\":34.00,\"p90Hours\":56.40,\"inTime\":3,\"late\":1},"
                        + "{\"payer\":\"humana\",\"decided\":1,\"medianHours\":1.00,\"p90Hours\":1.00,\"inTime\":1,\"late\":0}]");
    }

    @Test
    void decisionsAreCountedPerPayerAndCategory() {
        // Given
        someDecisions("decisions");
        // When
        String report = as("lee", "decisions", "lead").get("/api/v1/reports/decisions").asString();
        // Then
        assertThat(report).isEqualTo(
                "[{\"payer\":\"aetna\",\"category\":\"imaging\",\"decided\":1,\"approved\":0,\"partiallyApproved\":1,"
                        + "\"modified\":0,\"denied\":0,\"notRequired\":0,\"approvalRate\":0.000},"
                        + "{\"payer\":\"aetna\",\"category\":\"physical-therapy\",\"decided\":3,\"approved\":1,"
                        + "\"partiallyApproved\":0,\"modified\":1,\"denied\":1,\"notRequired\":0,\"approvalRate\":0.333},"
                        + "{\"payer\":\"humana\",\"category\":\"imaging\",\"decided\":1,\"approved\":0,"
                        + "\"partiallyApproved\":0,\"modified\":0,\"denied\":0,\"notRequired\":1,\"approvalRate\":0.000}]");
    }

    @Test
    void aReportCanBeOfASpanOfTime() {
        // Given
        someDecisions("span");
        // When
        String report = as("lee", "span", "lead").queryParam("from", "2026-03-03T00:00:00Z")
                .queryParam("to", "2026-03-04T12:00:00Z").get("/api/v1/reports/turnaround").asString();
        // Then: only what was decided after 20 hours; 48 hours is the end itself
        assertThat(report).isEqualTo(
                "[{\"payer\":\"aetna\",\"decided\":1,\"medianHours\":20.00,\"p90Hours\":20.00,\"inTime\":1,\"late\":0}]");
    }
}
