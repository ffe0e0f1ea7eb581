package org.priorauth.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.inbox.InboxTest;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LetterReportTest extends InboxTest {

    private static final Instant SIGNED = Cast.NOON;

    private void signed(String tenant, String payer, Instant at, String... overruled) {
        UUID id = UUID.randomUUID();
        say(tenant, new RequestChanged(id, RequestChanged.Outcome.RECEIVED, 1, at, Cast.EHR, 1, order(payer), List.of(),
                null));
        say(tenant, letter(id, id, 1, at, overruled));
    }

    private static LetterChanged letter(UUID id, UUID letterId, int revision, Instant at, String... overruled) {
        LetterChanged like = Cast.signed(id, letterId);
        return new LetterChanged(id, LetterChanged.Outcome.SIGNED, revision, at, Cast.CHEN, letterId, 1, 1, List.of(),
                List.of(), like.signature(), like.pdf(), "signed", "chen", List.of(overruled));
    }

    private static Order order(String payer) {
        Order some = Cast.order();
        return new Order(some.ehrIdentifier(), some.patient(), some.coverage(), new Payer(payer, payer), some.clinic(),
                some.clinician(), some.category(), some.urgency(), some.requested(), some.diagnoses(), some.lines(),
                some.facts(), some.documents());
    }

    private String report(String tenant, String from, String to) {
        return as("lee", tenant, "lead").queryParam("from", from).queryParam("to", to).get("/api/v1/reports/letters")
                .asString();
    }

    @Test
    void overridesAreCountedByRuleAndPayer() {
        // Given
        signed("overrides", "aetna", SIGNED);
        signed("overrides", "aetna", SIGNED, "other-patient", "wrong-birth-date");
        signed("overrides", "aetna", SIGNED, "other-patient");
        signed("overrides", "humana", SIGNED);
        signed("overrides-of-others", "humana", SIGNED, "other-patient");

        // When
        String report = report("overrides", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");

        // Then
        assertThat(report).isEqualTo("{\"signed\":[{\"payer\":\"aetna\",\"withoutOverride\":1,\"withOverride\":2},"
                + "{\"payer\":\"humana\",\"withoutOverride\":1,\"withOverride\":0}],\"overridden\":["
                + "{\"rule\":\"other-patient\",\"payer\":\"aetna\",\"letters\":2},"
                + "{\"rule\":\"wrong-birth-date\",\"payer\":\"aetna\",\"letters\":1}]}");
    }

    @Test
    void aLetterAnnouncedAgainForAnAmendedOrderCountsOnceAndWhenItWasSigned() {
        // Given
        UUID id = UUID.randomUUID();
        say("again", new RequestChanged(id, RequestChanged.Outcome.RECEIVED, 1, SIGNED, Cast.EHR, 1, order("aetna"),
                List.of(), null));
        say("again", letter(id, id, 1, SIGNED, "other-patient"));
        say("again", letter(id, id, 2, SIGNED.plusSeconds(86_400), "other-patient"));

        // When
        String ofThatDay = report("again", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
        String ofTheNext = report("again", "2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z");

        // Then
        assertThat(ofThatDay).contains("\"withOverride\":1").contains("\"letters\":1");
        assertThat(ofTheNext).isEqualTo("{\"signed\":[],\"overridden\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"lead,200", "auditor,200", "coordinator,403", "clinician,403", "ops,403"})
    void leadsAndAuditorsReadIt(String role, int status) {
        assertThat(as("sam", "roles", role).get("/api/v1/reports/letters").statusCode()).isEqualTo(status);
    }
}
