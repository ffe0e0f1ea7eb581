package org.priorauth.benefits.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.contracts.Answer.NO;
import static org.priorauth.contracts.Answer.UNKNOWN;
import static org.priorauth.contracts.Answer.YES;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.priorauth.benefits.domain.LineAnswer;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Told;
import org.priorauth.chassis.http.Reply;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.benefits.WantedDocument;

class AnswerReaderTest {

    private static final Instant SAID = Instant.parse("2026-03-02T11:59:58Z");
    private static final String INSURANCE = "fhir:CoverageEligibilityResponse.insurance[0].";

    private final AnswerReader reader = new AnswerReader(new FhirJson(), Clock.fixed(Cast.NOON, ZoneOffset.UTC));

    private Told told(String json) {
        PayerAnswer answer = reader.read(Recorded.ask(Cast.order()),
                new Reply.Whole(200, json.getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertThat(answer).isInstanceOf(Told.class);
        return (Told) answer;
    }

    private static Ruling ruling(Question question, Answer answer, String path) {
        return new Ruling(question, answer, INSURANCE + path, SAID);
    }

    private static Figure figure(Figure.Name name, String value, String unit, String period, String source) {
        return new Figure(name, new BigDecimal(value), unit, period, source, SAID);
    }

    @Test
    void everyRulingAndFigureIsReadWithItsPathAndTime() {
        // When
        Told told = told(Recorded.answer("active"));

        // Then
        String benefit = INSURANCE + "item[1].benefit";
        String supporting = INSURANCE + "item[1].authorizationSupporting";
        assertThat(told).isEqualTo(new Told(SAID, ruling(Question.ACTIVE, YES, "inforce"), List.of(new LineAnswer(1,
                List.of(ruling(Question.COVERED, YES, "item[1].excluded"),
                        ruling(Question.IN_NETWORK, YES, "item[1].network"),
                        ruling(Question.AUTHORIZATION_REQUIRED, YES, "item[1].authorizationRequired"),
                        ruling(Question.LETTER_REQUIRED, YES, "item[1].authorizationSupporting")),
                List.of(figure(Figure.Name.LIMIT, "30", "visits", "calendar-year", benefit + "[0].allowedUnsignedInt"),
                        figure(Figure.Name.USED, "6", "visits", "calendar-year", benefit + "[0].usedUnsignedInt"),
                        figure(Figure.Name.REMAINING, "24", "visits", "calendar-year", "computed:limit-used"),
                        figure(Figure.Name.COPAY, "25.50", "usd", null, benefit + "[1].allowedMoney"),
                        figure(Figure.Name.DEDUCTIBLE_REMAINING, "379.75", "usd", "calendar-year",
                                "computed:limit-used")))),
                List.of(new WantedDocument(
                        new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null),
                        supporting + "[0]"),
                        new WantedDocument(new Code("http://loinc.org", "34824-3", null), supporting + "[1]"))));
    }

    @Test
    void anItemThatNamesNoServiceSpeaksOfAllAndADayIsNoMoment() {
        // When
        Told told = told(Recorded.answer("no-authorization"));

        // Then
        LineAnswer line = told.lines().get(0);
        assertThat(line.answer(Question.AUTHORIZATION_REQUIRED)).isEqualTo(NO);
        assertThat(line.answer(Question.LETTER_REQUIRED)).isEqualTo(NO);
        assertThat(told.at()).isEqualTo(Cast.NOON);
        assertThat(told.documents()).containsExactly(
                new WantedDocument(new Code(null, null, "Plan of care"),
                        INSURANCE + "item[0].authorizationSupporting[0]"));
    }

    @Test
    void whatThePayerLeavesOutIsUnknownAndNeverNo() {
        // When
        Told told = told(Recorded.answer("unknown"));

        // Then
        assertThat(told.lines().get(0).rulings()).containsExactly(
                ruling(Question.COVERED, YES, "item[0].excluded"),
                ruling(Question.IN_NETWORK, UNKNOWN, "item[0].network"),
                ruling(Question.AUTHORIZATION_REQUIRED, UNKNOWN, "item[0].authorizationRequired"),
                ruling(Question.LETTER_REQUIRED, UNKNOWN, "item[0].authorizationSupporting"));
        assertThat(told.lines().get(0).figures()).isEmpty();
    }

    @Test
    void anInactiveCoverageWithoutItemsLeavesTheRestUnknown() {
        // When
        Told told = told(Recorded.answer("inactive"));

        // Then
        assertThat(told.active()).isEqualTo(ruling(Question.ACTIVE, NO, "inforce"));
        assertThat(told.lines().get(0).rulings()).extracting(Ruling::answer).containsOnly(UNKNOWN);
        assertThat(told.lines().get(0).rulings()).extracting(Ruling::source).containsOnly(INSURANCE + "item");
    }

    @Test
    void anExcludedKindOfServiceIsNotCovered() {
        // When
        Told told = told(Recorded.answer("not-covered"));

        // Then
        assertThat(told.lines().get(0).ruling(Question.COVERED))
                .contains(ruling(Question.COVERED, NO, "item[0].excluded"));
    }

    @Test
    void anItemAboutAnotherServiceDoesNotAnswerForThisOne() {
        // When
        Told told = told(Recorded.answer("active").replace("97110", "97112"));

        // Then
        assertThat(told.lines().get(0).answer(Question.AUTHORIZATION_REQUIRED)).isEqualTo(UNKNOWN);
    }

    @Test
    void whereItemsOfTheSameServiceContradictNobodyKnowsButAYesToAuthorizationCounts() {
        // Given
        String item = "{\"productOrService\":{\"coding\":[{\"system\":\"http://www.ama-assn.org/go/cpt\","
                + "\"code\":\"97110\"}]},\"network\":{\"coding\":[{\"system\":"
                + "\"http://terminology.hl7.org/CodeSystem/benefit-network\",\"code\":\"%s\"}]},\"authorizationRequired\":%s}";
        String both = Recorded.answer("inactive").replace("\"inforce\": false",
                "\"item\": [" + item.formatted("in", false) + "," + item.formatted("out", true) + "]");

        // When
        Told told = told(both);

        // Then
        assertThat(told.lines().get(0).rulings()).containsExactly(ruling(Question.COVERED, YES, "item[0].excluded"),
                ruling(Question.IN_NETWORK, UNKNOWN, "item"),
                ruling(Question.AUTHORIZATION_REQUIRED, YES, "item[1].authorizationRequired"),
                ruling(Question.LETTER_REQUIRED, UNKNOWN, "item[0].authorizationSupporting"));
        assertThat(told.active().answer()).isEqualTo(UNKNOWN);
    }

    @Test
    void theInsuranceThatNamesOurCoverageIsOurs() {
        // Given
        String ours = QuestionBundle.url(Recorded.ask(Cast.order()), QuestionBundle.COVERAGE);
        String two = Recorded.answer("inactive").replace("\"insurance\": [",
                "\"insurance\": [{\"coverage\":{\"reference\":\"Coverage/other\"},\"inforce\":true},")
                .replace("Coverage/payers-own-8", ours);

        // When
        Told told = told(two);

        // Then
        assertThat(told.active()).isEqualTo(new Ruling(Question.ACTIVE, NO,
                "fhir:CoverageEligibilityResponse.insurance[1].inforce", SAID));
    }

    @Test
    void anAnswerInABundleIsRead() {
        // When
        Told told = told("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":"
                + Recorded.answer("inactive") + "}]}");

        // Then
        assertThat(told.active().answer()).isEqualTo(NO);
    }

    @Test
    void moreUsedThanAllowedLeavesNothingAndNothingNegative() {
        // When
        Told told = told(Recorded.answer("active").replace("\"usedUnsignedInt\": 6", "\"usedUnsignedInt\": 31"));

        // Then
        assertThat(told.lines().get(0).figures().get(2).value()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void aFigureThePayerDidNotGiveIsAbsentAndNotZero() {
        // When
        Told told = told(Recorded.answer("active").replace(",\n              \"usedUnsignedInt\": 6", ""));

        // Then
        assertThat(told.lines().get(0).figures()).extracting(Figure::name).containsExactly(Figure.Name.LIMIT,
                Figure.Name.COPAY, Figure.Name.DEDUCTIBLE_REMAINING);
    }
}
