package org.priorauth.benefits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.benefits.domain.Words.ana;
import static org.priorauth.benefits.domain.Words.anas;
import static org.priorauth.benefits.domain.Words.line;
import static org.priorauth.benefits.domain.Words.payer;
import static org.priorauth.benefits.domain.Words.question;
import static org.priorauth.benefits.domain.Words.silence;
import static org.priorauth.contracts.Answer.NO;
import static org.priorauth.contracts.Answer.UNKNOWN;
import static org.priorauth.contracts.Answer.YES;
import static org.priorauth.contracts.benefits.Ruling.Question.AUTHORIZATION_REQUIRED;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priorauth.benefits.domain.AuthorizationRequirement.Verdict;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.CoverageDetermined.Outcome;
import org.priorauth.contracts.benefits.Reason;

/** One test per row of the table in the Javadoc of {@link AuthorizationRequirement}, in its order. */
class AuthorizationRequirementTest {

    private static Verdict decided(Statement... said) {
        int lines = Stream.of(said).filter(Statement.ByPayer.class::isInstance).map(Statement.ByPayer.class::cast)
                .findFirst().map(payer -> payer.told().lines().size()).orElse(1);
        return AuthorizationRequirement.decide(Findings.of(question(lines), List.of(said)));
    }

    private static void assertVerdict(Verdict verdict, Outcome outcome, String code, String sentence) {
        assertThat(verdict).isEqualTo(new Verdict(outcome, List.of(new Reason(code, sentence))));
    }

    @Test
    void row1WhenNobodySaidAnythingAPersonIsNeeded() {
        // When
        Verdict verdict = decided(silence(0));

        // Then
        assertThat(verdict).isEqualTo(new Verdict(Outcome.NEEDS_PERSON, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void row2InactiveCoverageEndsTheChainWhateverElseIsSaid(Answer authorization) {
        // When
        Verdict verdict = decided(payer(0, NO, line(1, authorization, UNKNOWN)));

        // Then
        assertVerdict(verdict, Outcome.INACTIVE, "coverage.inactive", "The payer says the coverage is not active.");
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void row3AnExcludedServiceIsNotCoveredWhateverIsSaidOfAuthorization(Answer authorization) {
        // When
        Verdict verdict = decided(payer(0, YES, line(1, NO, authorization, UNKNOWN)));

        // Then
        assertVerdict(verdict, Outcome.NOT_COVERED, "service.excluded", "The plan excludes the service.");
    }

    @Test
    void row4WhenOnlySomeLinesAreExcludedAPersonIsToldWhich() {
        // When
        Verdict verdict = decided(payer(0, YES, line(1, YES, YES, YES), line(2, NO, YES, YES), line(3, NO, NO, YES)));

        // Then
        assertVerdict(verdict, Outcome.NEEDS_PERSON, "service.partly-excluded",
                "The plan excludes lines 2, 3 and covers the rest. Change the order, or record how to go on.");
    }

    @Test
    void row5OneLineThatNeedsAnAuthorizationIsEnough() {
        // When
        Verdict verdict = decided(payer(0, YES, line(1, NO, NO), line(2, YES, YES), line(3, UNKNOWN, NO)));

        // Then
        assertThat(verdict).isEqualTo(new Verdict(Outcome.AUTH_REQUIRED, List.of()));
    }

    @Test
    void row5AnAuthorizationIsAskedForAlsoWhereNobodySaidThatTheCoverageIsActive() {
        // When
        Verdict verdict = decided(payer(0, UNKNOWN, line(1, UNKNOWN, YES, NO)));

        // Then
        assertThat(verdict).isEqualTo(new Verdict(Outcome.AUTH_REQUIRED, List.of()));
    }

    @Test
    void row6AnUnknownAuthFlagIsNeverReadAsNo() {
        // When
        Verdict verdict = decided(payer(0, YES, line(1, UNKNOWN, NO)));

        // Then
        assertVerdict(verdict, Outcome.NEEDS_PERSON, "authorization.unknown",
                "The payer does not say whether line 1 needs an authorization. Ask by phone or portal and record the answer.");
    }

    @Test
    void row6OneUnknownLineAmongNoesIsStillUnknown() {
        // When
        Verdict verdict = decided(payer(0, YES, line(1, NO, NO), line(2, UNKNOWN, NO)));

        // Then
        assertVerdict(verdict, Outcome.NEEDS_PERSON, "authorization.unknown",
                "The payer does not say whether line 2 needs an authorization. Ask by phone or portal and record the answer.");
    }

    @Test
    void row6APublishedRuleAnswersWhatThePayersSystemLeavesOpen() {
        // When
        Verdict yes = decided(payer(0, published(YES), YES, line(1, UNKNOWN, NO)));
        Verdict no = decided(payer(0, published(NO), YES, line(1, UNKNOWN, NO)));

        // Then
        assertThat(List.of(yes.outcome(), no.outcome())).containsExactly(Outcome.AUTH_REQUIRED, Outcome.NOT_REQUIRED);
    }

    @Test
    void row6APublishedRuleNeverContradictsThePayersSystem() {
        // When
        Verdict verdict = decided(payer(0, published(NO), YES, line(1, YES, NO)));

        // Then
        assertThat(verdict.outcome()).isEqualTo(Outcome.AUTH_REQUIRED);
    }

    @Test
    void row7APersonsNoIsEnough() {
        // When
        Verdict verdict = decided(silence(0), ana(5, anas(5, AUTHORIZATION_REQUIRED, NO)));

        // Then
        assertThat(verdict).isEqualTo(new Verdict(Outcome.NOT_REQUIRED, List.of()));
    }

    @Test
    void row8ANoOfThePayersSystemIsNotEnoughWhereTheCoverageMayBeInactive() {
        // When
        Verdict verdict = decided(payer(0, UNKNOWN, line(1, NO, NO)));

        // Then
        assertVerdict(verdict, Outcome.NEEDS_PERSON, "coverage.unknown",
                "The payer wants no authorization but does not say whether the coverage is active. Ask and record it.");
    }

    @Test
    void row9ANoOfThePayersSystemIsNotEnoughWhereTheServiceMayBeExcluded() {
        // When
        Verdict verdict = decided(payer(0, YES, line(1, YES, NO, NO), line(2, UNKNOWN, NO, NO)));

        // Then
        assertVerdict(verdict, Outcome.NEEDS_PERSON, "service.unknown",
                "The payer wants no authorization but does not say whether line 2 is covered. Ask and record it.");
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void row10ActiveCoveredAndExplicitlyNoAuthorizationWhateverIsSaidOfALetter(Answer letter) {
        // When
        Verdict verdict = decided(payer(0, YES, line(1, NO, letter), line(2, NO, letter)));

        // Then
        assertThat(verdict).isEqualTo(new Verdict(Outcome.NOT_REQUIRED, List.of()));
    }

    private static Published published(Answer authorization) {
        return new Published(authorization, List.<Code>of());
    }
}
