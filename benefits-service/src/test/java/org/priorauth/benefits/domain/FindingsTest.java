package org.priorauth.benefits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.benefits.domain.Words.after;
import static org.priorauth.benefits.domain.Words.ana;
import static org.priorauth.benefits.domain.Words.anas;
import static org.priorauth.benefits.domain.Words.line;
import static org.priorauth.benefits.domain.Words.payer;
import static org.priorauth.benefits.domain.Words.question;
import static org.priorauth.benefits.domain.Words.ruling;
import static org.priorauth.benefits.domain.Words.visits;
import static org.priorauth.contracts.Answer.NO;
import static org.priorauth.contracts.Answer.UNKNOWN;
import static org.priorauth.contracts.Answer.YES;
import static org.priorauth.contracts.benefits.Ruling.Question.AUTHORIZATION_REQUIRED;
import static org.priorauth.contracts.benefits.Ruling.Question.COVERED;
import static org.priorauth.contracts.benefits.Ruling.Question.IN_NETWORK;
import static org.priorauth.contracts.benefits.Ruling.Question.LETTER_REQUIRED;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.benefits.domain.Statement.ByPerson;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.benefits.WantedDocument;

class FindingsTest {

    private static Findings of(Statement... said) {
        return Findings.of(question(1), List.of(said));
    }

    private static Ruling authorization(Findings found) {
        return found.lines().get(0).ruling(AUTHORIZATION_REQUIRED).orElseThrow();
    }

    private static Answer whole(Findings found, Question question) {
        return found.rulings().stream().filter(ruling -> ruling.question() == question).findFirst().orElseThrow()
                .answer();
    }

    @Test
    void aPersonGoesBeforeWhatThePayersSystemSaidBefore() {
        // When
        Findings found = of(payer(0, YES, line(1, NO, NO)), ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)));

        // Then
        assertThat(authorization(found)).isEqualTo(anas(5, AUTHORIZATION_REQUIRED, YES));
    }

    @Test
    void aPersonGoesBeforeAnAnswerThatWasAskedForBeforeTheySpoke() {
        // When
        Findings found = of(ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)), payer(0, YES, line(1, NO, NO)));

        // Then
        assertThat(authorization(found).source()).isEqualTo("person");
    }

    @Test
    void thePayersSystemGoesBeforeThePersonWhenItWasAskedAgainAfterwards() {
        // When
        Findings found = of(ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)), payer(6, YES, line(1, NO, NO)));

        // Then
        assertThat(authorization(found)).isEqualTo(ruling(AUTHORIZATION_REQUIRED, NO));
    }

    @Test
    void anUnknownDisplacesNobody() {
        // When
        Findings found = of(ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)), payer(6, YES, line(1, UNKNOWN, NO)));

        // Then
        assertThat(authorization(found).source()).isEqualTo("person");
    }

    @Test
    void whatIsPublishedComesAfterEverybodyAndIsLabelled() {
        // Given
        Published yes = new Published(YES, List.of());

        // When
        Findings alone = of(payer(0, yes, YES, line(1, UNKNOWN, NO)));
        Findings besideAna = of(ana(5, anas(5, AUTHORIZATION_REQUIRED, NO)), payer(6, yes, YES, line(1, UNKNOWN, NO)));

        // Then
        assertThat(authorization(alone)).isEqualTo(
                new Ruling(AUTHORIZATION_REQUIRED, YES, "payer-profile", after(0).plusSeconds(1)));
        assertThat(authorization(besideAna).answer()).isEqualTo(NO);
    }

    @Test
    void whatAPersonDidNotSpeakOfStaysThePayers() {
        // When
        Findings found = of(payer(0, YES, line(1, UNKNOWN, NO)), ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)));

        // Then
        assertThat(found.active()).contains(new Ruling(Question.ACTIVE, YES, Words.FHIR, after(0).plusSeconds(1)));
        assertThat(found.lines().get(0).ruling(COVERED)).contains(ruling(COVERED, YES));
    }

    @Test
    void whereNobodySpokeThereIsNoRuling() {
        // When
        Findings found = of(ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)));

        // Then
        assertThat(found.rulings()).containsExactly(anas(5, AUTHORIZATION_REQUIRED, YES));
    }

    @Test
    void theLineThatWeighsMostSpeaksForTheOrder() {
        // When
        Findings found = Findings.of(question(3), List.of(payer(0, YES, line(1, YES, NO, NO),
                line(2, NO, YES, NO), line(3, UNKNOWN, UNKNOWN, UNKNOWN))));

        // Then
        assertThat(List.of(whole(found, COVERED), whole(found, IN_NETWORK), whole(found, AUTHORIZATION_REQUIRED),
                whole(found, LETTER_REQUIRED))).containsExactly(NO, YES, YES, UNKNOWN);
    }

    @Test
    void oneUnknownAmongNoesLeavesTheOrderUnknown() {
        // When
        Findings found = Findings.of(question(2), List.of(payer(0, YES, line(1, NO, NO), line(2, UNKNOWN, NO))));

        // Then
        assertThat(whole(found, AUTHORIZATION_REQUIRED)).isEqualTo(UNKNOWN);
    }

    @Test
    void aLetterMattersOnlyForLinesThatMayNeedAnAuthorization() {
        // When
        Findings found = Findings.of(question(2), List.of(payer(0, YES, line(1, YES, NO), line(2, NO, YES))));

        // Then
        assertThat(whole(found, LETTER_REQUIRED)).isEqualTo(NO);
    }

    @Test
    void aPersonsFigureTakesThePlaceOfThePayersOfTheSameName() {
        // Given
        Figure thirty = visits(Figure.Name.LIMIT, 30);
        Figure six = visits(Figure.Name.USED, 6);
        Figure anas = new Figure(Figure.Name.LIMIT, BigDecimal.TEN, "visits", null, "person", after(5));
        ByPerson ana = new ByPerson(after(5), Cast.ANA, List.of(), List.of(anas), "call 4711", null);

        // When
        Findings found = of(payer(0, YES, line(1, YES, YES, NO, thirty, six)), ana);

        // Then
        assertThat(found.lines().get(0).figures()).containsExactly(anas, six);
    }

    @Test
    void publishedDocumentsAreWantedOnlyWhereTheAnswerNamesNone() {
        // Given
        Code evaluation = new Code("http://loinc.org", "34824-3", null);

        // When
        Findings found = of(payer(0, new Published(UNKNOWN, List.of(evaluation)), YES, line(1, YES, NO)));

        // Then
        assertThat(found.documents()).containsExactly(new WantedDocument(evaluation, "payer-profile"));
    }
}
