package org.priorauth.inbox.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class WorkReportsAreExactTest extends InboxTest {

    private String report(String tenant, String name) {
        return as("lee", tenant, "lead").get("/api/v1/reports/" + name).asString();
    }

    /** One denied with a finding in its letter and for a reason, one approved without either. */
    private UUID twoDecisions(String tenant) {
        UUID denied = UUID.randomUUID();
        say(tenant, TheChain.request(denied, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, letter(denied, List.of(new LintFinding("vague-language", LintFinding.Severity.WARNING))));
        say(tenant, TheChain.decided(denied, 1, Decision.DENIED,
                new LineDecision(1, "A3", List.of(new Code(null, "0V", null)), null, null, null, null, null,
                        List.of("=Maya Reyes, W100200300: not shown to be needed."))));
        UUID approved = UUID.randomUUID();
        say(tenant, TheChain.request(approved, RequestChanged.Outcome.ACCEPTED, 1, 1));
        say(tenant, letter(approved, List.of()));
        say(tenant, TheChain.decided(approved, 1, Decision.APPROVED, TheChain.line(1, "A1", "AUTH-1")));
        return denied;
    }

    private static LetterChanged letter(UUID id, List<LintFinding> findings) {
        return new LetterChanged(id, LetterChanged.Outcome.SIGNED, 1, TheChain.second(21),
                new Actor("chen", "clinician", "Dr. Mei Chen"), UUID.randomUUID(), 1, 1, findings, List.of(), null,
                null);
    }

    @Test
    void outcomesAreCountedByReasonAndByFinding() {
        // Given
        String tenant = "report-outcomes";
        UUID denied = twoDecisions(tenant);
        // When
        String reasons = report(tenant, "reasons");
        String findings = report(tenant, "findings");
        String denials = report(tenant, "denials");
        // Then
        assertThat(reasons).isEqualTo("[{\"payer\":\"aetna\",\"service\":\"97110\",\"outcome\":\"approved\","
                + "\"reason\":\"none\",\"lines\":1},{\"payer\":\"aetna\",\"service\":\"97110\",\"outcome\":\"denied\","
                + "\"reason\":\"0V\",\"lines\":1}]");
        assertThat(findings).isEqualTo("[{\"rule\":\"vague-language\",\"decided\":1,\"denied\":1,\"denialRate\":1.00},"
                + "{\"rule\":\"none\",\"decided\":1,\"denied\":0,\"denialRate\":0.00}]");
        assertThat(denials).isEqualTo("[{\"payer\":\"aetna\",\"category\":\"physical-therapy\",\"year\":2026,"
                + "\"services\":[\"97110\"],\"reasons\":[\"0V\"],\"words\":\"=[name], [number]: not shown to be needed.\"}]");
        assertThat(
                Database.column(backing, "select action from audit_entry where tenant_id = ? and authorization_id = ?"
                        + " and actor = 'lee'", tenant, denied))
                .containsExactly("denials.deidentified");
    }

    @Test
    void whatWaitsAndWhatItCostsIsCounted() {
        // Given
        String tenant = "report-work";
        UUID denied = twoDecisions(tenant);
        String item = json(coordinator(tenant).get("/api/v1/authorizations/" + denied)).path("workItems").get(0)
                .path("id").asText();
        coordinator(tenant).contentType("application/json").body("{\"owner\":\"me\"}")
                .post("/api/v1/inbox/work-items/" + item + "/assign").then().statusCode(200);
        // When
        String backlog = report(tenant, "backlog");
        String touches = report(tenant, "touches");
        // Then: each letter was signed by a person; the denial was also taken
        assertThat(backlog).isEqualTo("[{\"owner\":\"person:ana\",\"open\":1,\"late\":1,\"snoozed\":0,"
                + "\"earliestDue\":\"2026-03-03T22:00:00Z\"}]");
        assertThat(touches).isEqualTo("[{\"payer\":\"aetna\",\"cases\":2,\"median\":1.50,\"p90\":1.90,\"most\":2,"
                + "\"untouched\":0}]");
        assertThat(report(tenant, "expiring")).isEqualTo("[]");
    }

    @Test
    void everyReportIsAFileThatNoSpreadsheetRuns() {
        // Given
        String tenant = "report-csv";
        twoDecisions(tenant);
        // When
        Response denials = as("lee", tenant, "lead").get("/api/v1/reports/denials/csv");
        // Then
        assertThat(denials.contentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(denials.header("Content-Disposition")).isEqualTo("attachment; filename=\"denials.csv\"");
        assertThat(denials.asString()).isEqualTo("payer,category,year,services,reasons,words\r\n"
                + "aetna,physical-therapy,2026,97110,0V,\"'=[name], [number]: not shown to be needed.\"\r\n");
        assertThat(List.of("turnaround", "decisions", "letters-signed", "letters-overridden", "backlog", "touches",
                "expiring", "reasons", "findings")).allSatisfy(
                        name -> assertThat(
                                as("lee", tenant, "lead").get("/api/v1/reports/" + name + "/csv").statusCode())
                                .as(name).isEqualTo(200));
        assertThat(as("lee", tenant, "lead").get("/api/v1/reports/salaries/csv").statusCode()).isEqualTo(404);
        assertThat(coordinator(tenant).get("/api/v1/reports/denials/csv").statusCode()).isEqualTo(403);
    }
}
