package org.priorauth.benefits.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.benefits.domain.Trouble;
import org.priorauth.benefits.played.BenefitsTest;
import org.priorauth.benefits.played.Play;
import org.priorauth.benefits.played.PlayedPayer;
import org.priorauth.benefits.played.PlayedPayer.Asked;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.cloudevents.CloudEvent;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.CoverageDetermined.Outcome;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.benefits.WantedDocument;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;

/** The service on real Kafka and PostgreSQL, with a payer that a test plays. */
@QuarkusTest
class AcceptedOrdersAreVerifiedTest extends BenefitsTest {

    private static final Instant SAID = Instant.parse("2026-03-02T11:59:58Z");
    private static final String INSURANCE = "fhir:CoverageEligibilityResponse.insurance[0].";

    @Test
    void anAcceptedOrderBecomesADeterminationWithEveryFigureAndItsSource() {
        // When
        UUID authorization = accepted("W1");

        // Then
        CoverageDetermined told = announced(authorization, 1);
        assertThat(told).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new CoverageDetermined(authorization, Outcome.AUTH_REQUIRED, 1, told.at(),
                        Actor.service("benefits"), 1, rulings(), figures(), documents(), List.of()));
        assertThat(told.at()).isAfter(SAID);
        assertThat(heard(authorization).get(0).headers()).containsEntry("ce_tenant", "riverside")
                .containsEntry("ce_type", "priorauth.benefits.coverage-determined.v1.auth-required")
                .containsEntry("ce_dataregulation", "HIPAA");
        assertThat(payer.asked("W1")).extracting(Asked::path, Asked::identifier).containsExactly(
                org.assertj.core.groups.Tuple.tuple("/payers/aetna/fhir/CoverageEligibilityRequest/$submit",
                        authorization + "-1"));
    }

    private static List<Ruling> rulings() {
        return List.of(ruling(Question.ACTIVE, "inforce"), ruling(Question.COVERED, "item[1].excluded"),
                ruling(Question.IN_NETWORK, "item[1].network"),
                ruling(Question.AUTHORIZATION_REQUIRED, "item[1].authorizationRequired"),
                ruling(Question.LETTER_REQUIRED, "item[1].authorizationSupporting"));
    }

    private static Ruling ruling(Question question, String path) {
        return new Ruling(question, Answer.YES, INSURANCE + path, SAID);
    }

    private static List<Figure> figures() {
        String benefit = INSURANCE + "item[1].benefit";
        return List.of(figure(Figure.Name.LIMIT, "30", "visits", "calendar-year", benefit + "[0].allowedUnsignedInt"),
                figure(Figure.Name.USED, "6", "visits", "calendar-year", benefit + "[0].usedUnsignedInt"),
                figure(Figure.Name.REMAINING, "24", "visits", "calendar-year", "computed:limit-used"),
                figure(Figure.Name.COPAY, "25.50", "usd", null, benefit + "[1].allowedMoney"),
                figure(Figure.Name.DEDUCTIBLE_REMAINING, "379.75", "usd", "calendar-year", "computed:limit-used"));
    }

    private static Figure figure(Figure.Name name, String value, String unit, String period, String source) {
        return new Figure(name, new BigDecimal(value), unit, period, source, SAID);
    }

    private static List<WantedDocument> documents() {
        String supporting = INSURANCE + "item[1].authorizationSupporting";
        return List.of(
                new WantedDocument(new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null),
                        supporting + "[0]"),
                new WantedDocument(new Code("http://loinc.org", "34824-3", null), supporting + "[1]"));
    }

    @Test
    void aPayerThatIsDownThreeTimesIsAskedUntilItIsBackUnderTheSameId() {
        // Given
        payer.plays("W2", Play.DOWN, new Play(200, Map.of(), "<html>maintenance</html>"), Play.DOWN,
                Play.recorded("no-authorization"));

        // When
        UUID authorization = accepted("W2");

        // Then
        assertThat(announced(authorization, 1).outcome()).isEqualTo(Outcome.NOT_REQUIRED);
        assertThat(payer.asked("W2")).hasSize(4).extracting(Asked::identifier).containsOnly(authorization + "-1");
    }

    @Test
    void aPayerThatStaysDownEndsWithAPersonAndNeverWithAGuess() {
        // Given
        payer.plays("W3", Play.DOWN);

        // When
        UUID authorization = accepted("W3");

        // Then
        CoverageDetermined told = announced(authorization, 1);
        assertThat(told.outcome()).isEqualTo(Outcome.NEEDS_PERSON);
        assertThat(told.reasons()).containsExactly(Trouble.UNREACHABLE);
        assertThat(told.rulings()).isEmpty();
        assertThat(payer.asked("W3")).hasSize(PlayedPayer.TRIES);
    }

    @Test
    void aRefusalIsNotTriedAgainAndItsWordsAreInNoEvent() {
        // Given
        payer.plays("W4", Play.refusal(422));

        // When
        UUID authorization = accepted("W4");

        // Then
        assertThat(announced(authorization, 1).reasons()).containsExactly(Trouble.REFUSED);
        assertThat(heard(authorization).get(0).value().toString()).doesNotContain("not a member");
        assertThat(payer.asked("W4")).hasSize(1);
    }

    @Test
    void aPayerWithoutAProfileNeedsAPersonAndNobodyIsAsked() {
        // Given
        ObjectNode order = TestJson.MAPPER.valueToTree(Cast.orderOf("W9"));
        ((ObjectNode) order.path("payer")).put("id", "north");
        UUID authorization = UUID.randomUUID();

        // When
        changed(authorization, RequestChanged.Outcome.ACCEPTED, 2, TestJson.read(order, Order.class));

        // Then
        assertThat(announced(authorization, 1).reasons()).containsExactly(Trouble.NO_PROFILE);
        assertThat(payer.asked("W9")).isEmpty();
    }

    @Test
    void thePauseThatAPayerAsksForIsKept() {
        // Given
        payer.plays("W5", Play.overloaded(2), Play.recorded("active"));

        // When
        UUID authorization = accepted("W5");

        // Then
        assertThat(announced(authorization, 1).outcome()).isEqualTo(Outcome.AUTH_REQUIRED);
        List<Asked> asked = payer.asked("W5");
        assertThat(Duration.between(asked.get(0).at(), asked.get(1).at())).isGreaterThan(Duration.ofMillis(1_990));
    }

    @Test
    void theSameEventTwiceIsOneQuestion() {
        // Given
        UUID authorization = UUID.randomUUID();
        RequestChanged accepted = Cast.accepted(authorization, Cast.orderOf("W6"));
        Map<String, String> headers = CloudEvent.headers(UUID.randomUUID(), Topics.REQUEST_CHANGED, accepted,
                new Cause(Cast.RIVERSIDE, authorization, Cast.EHR, Cast.NOON, "test", null, null, null), "intake");

        // When
        for (int times = 0; times < 2; times++) {
            backing.publishRaw(Topics.REQUEST_CHANGED.name(), authorization.toString(), headers,
                    TestJson.write(accepted));
        }
        announced(authorization, 1);
        changed(authorization, RequestChanged.Outcome.AMENDED, 3, Cast.orderOf("W6-AMENDED"));

        // Then
        assertThat(announced(authorization, 2).orderRevision()).isEqualTo(3);
        assertThat(payer.asked("W6")).hasSize(1);
    }

    @Test
    void anAmendmentOfWhatMattersIsAskedAndDeterminedAnew() {
        // Given
        UUID authorization = accepted("W7");
        announced(authorization, 1);
        payer.plays("W7-NEW", Play.recorded("inactive"));

        // When
        changed(authorization, RequestChanged.Outcome.AMENDED, 3, Cast.orderOf("W7-NEW"));

        // Then
        CoverageDetermined told = announced(authorization, 2);
        assertThat(told.outcome()).isEqualTo(Outcome.INACTIVE);
        assertThat(told.orderRevision()).isEqualTo(3);
        assertThat(payer.asked("W7-NEW")).extracting(Asked::identifier).containsExactly(authorization + "-2");
    }

    @Test
    void aWithdrawnOrderIsNotAskedAboutAnyMore() {
        // Given
        payer.plays("W8", Play.overloaded(2));
        UUID authorization = accepted("W8");
        eventually(() -> payer.asked("W8").size() == 1);

        // When
        changed(authorization, RequestChanged.Outcome.WITHDRAWN, 3, null);

        // Then
        await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(6))
                .until(() -> payer.asked("W8").size() == 1 && heard(authorization).isEmpty());
    }
}
