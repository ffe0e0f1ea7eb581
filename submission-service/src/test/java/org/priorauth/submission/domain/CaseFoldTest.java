package org.priorauth.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.PayerAnswer.Mistake;
import org.priorauth.submission.domain.PayerAnswer.Outcome;

class CaseFoldTest {

    private static final List<String> ACTIONS = List.of("A1", "A2", "A3", "A4", "A6", "C", "CT", "NA", "Z9", "-");
    private static final RequestedInformation ASK = new RequestedInformation(
            new Code("http://loinc.org", "34845-8", null),
            1, null, null);

    @ParameterizedTest
    @CsvSource({"A1,APPROVED", "A1 A1,APPROVED", "A3,DENIED", "A3 A3,DENIED", "A2,PARTIALLY_APPROVED",
            "A1 A3,PARTIALLY_APPROVED", "A1 A2,PARTIALLY_APPROVED", "A2 A3,PARTIALLY_APPROVED",
            "A3 A6,PARTIALLY_APPROVED", "A2 A6,PARTIALLY_APPROVED", "A6,MODIFIED", "A1 A6,MODIFIED", "A6 A6,MODIFIED",
            "NA,NOT_REQUIRED", "NA NA,NOT_REQUIRED", "NA C,NOT_REQUIRED", "C,CANCELLED", "C C,CANCELLED",
            "A1 C,APPROVED", "A1 NA,APPROVED", "A3 C,DENIED", "A3 NA,DENIED", "A6 C,MODIFIED",
            "A1 A3 A6,PARTIALLY_APPROVED"})
    void decidedLinesFoldToOneDecision(String actions, Decision decision) {
        // When
        Verdict verdict = CaseFold.of(answer(Outcome.COMPLETE, actions));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Settled(decision));
    }

    /** All pairs of actions, so that no combination is left to chance. */
    static Stream<String> pairs() {
        return ACTIONS.stream().flatMap(one -> ACTIONS.stream().map(other -> one + " " + other));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aCaseIsDecidedIfAndOnlyIfEveryLineIs(String actions) {
        // Given
        boolean open = Stream.of("A4", "CT", "Z9", "-").anyMatch(one -> List.of(actions.split(" ")).contains(one));

        // When
        Verdict verdict = CaseFold.of(answer(Outcome.COMPLETE, actions));

        // Then
        assertThat(verdict instanceof Verdict.Settled).isEqualTo(!open);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theOrderOfTheLinesDoesNotMatter(String actions) {
        // Given
        String turned = actions.split(" ")[1] + " " + actions.split(" ")[0];

        // When
        Verdict verdict = CaseFold.of(answer(Outcome.COMPLETE, turned));

        // Then
        assertThat(verdict.getClass()).isEqualTo(CaseFold.of(answer(Outcome.COMPLETE, actions)).getClass());
    }

    @ParameterizedTest
    @CsvSource({"A4", "A1 A4", "A3 A4", "Z9", "A1 Z9", "A1 -"})
    void onePendedOrUnknownOrSilentLineKeepsTheCaseOpen(String actions) {
        // When
        Verdict verdict = CaseFold.of(answer(Outcome.COMPLETE, actions));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Thinking());
    }

    @Test
    void whatThePayerAsksForIsOursToBring() {
        // When
        Verdict verdict = CaseFold.of(answer(Outcome.COMPLETE, "A4", ASK));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Asking(List.of(ASK)));
    }

    @Test
    void aLineThatSaysContactUsIsAQuestion() {
        // When
        Verdict verdict = CaseFold.of(answer(Outcome.COMPLETE, "A1 CT"));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Asking(List.of(new RequestedInformation(null, 2,
                "The payer wants to be contacted about this line.", null))));
    }

    @Test
    void aDecisionStandsEvenIfThePayerWouldLikeMore() {
        // When
        Verdict verdict = CaseFold.of(answer(Outcome.COMPLETE, "A1", ASK));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Settled(Decision.APPROVED));
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE", "PARTIAL"})
    void anOutcomeWithoutActionsDecidesNothing(Outcome outcome) {
        // When
        Verdict verdict = CaseFold.of(answer(outcome, "- -"));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.NothingDecided());
    }

    @Test
    void queuedIsThinking() {
        // When
        Verdict verdict = CaseFold.of(answer(Outcome.QUEUED, "-"));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Thinking());
    }

    @Test
    void noOutcomeAndNoWordIsSilence() {
        // When
        Verdict verdict = CaseFold.of(answer(Outcome.UNKNOWN, "-"));

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Silent());
    }

    @Test
    void anErrorIsNoDenial() {
        // Given
        List<Mistake> mistakes = List.of(new Mistake("T4", Optional.of("Bundle.entry[1]"), Optional.of("C")));
        PayerAnswer answer = new PayerAnswer(Outcome.ERROR, answer(Outcome.ERROR, "-").lines(), List.of(), mistakes,
                List.of(), Optional.empty(), Optional.empty(), Moment.UNKNOWN);

        // When
        Verdict verdict = CaseFold.of(answer);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Unprocessable(mistakes));
    }

    @Test
    void aLineThePayerProposesDoesNotCount() {
        // Given
        PayerAnswer denied = answer(Outcome.COMPLETE, "A3");
        PayerAnswer withProposal = new PayerAnswer(Outcome.COMPLETE,
                List.of(denied.lines().get(0), line(null, "A1")), List.of(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), Moment.UNKNOWN);

        // When
        Verdict verdict = CaseFold.of(withProposal);

        // Then
        assertThat(verdict).isEqualTo(new Verdict.Settled(Decision.DENIED));
    }

    static PayerAnswer answer(Outcome outcome, String actions, RequestedInformation... asks) {
        String[] each = actions.split(" ");
        List<LineDecision> lines = Stream.iterate(0, i -> i < each.length, i -> i + 1)
                .map(i -> line(i + 1, each[i].equals("-") ? null : each[i])).toList();
        return new PayerAnswer(outcome, lines, List.of(asks), List.of(), List.of(), Optional.empty(), Optional.empty(),
                Moment.UNKNOWN);
    }

    static LineDecision line(Integer number, String action) {
        return new LineDecision(number, action, List.of(), null, null, null, null, null, List.of());
    }
}
