package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;
import static org.priorauth.submission.answer.AnswerReaderTest.review;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.Doubt;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Verdict;

/** What was asked is in item, what is authorised in an addItem of the same sequence (PAS 2.2.1 spec-36, spec-37). */
class InsteadOfALineTest {

    @Test
    void theNumberOfAModifiedLineStandsWithWhatIsAuthorised() {
        // When
        PayerAnswer answer = answer(review("A6", null), review("A1", "MOD-1"));

        // Then
        LineDecision line = answer.lines().get(0);
        assertThat(line.action()).isEqualTo("A6");
        assertThat(line.authorizationNumber()).isEqualTo("MOD-1");
        assertThat(line.quantity()).isEqualByComparingTo("16");
        assertThat(answer.references()).containsExactly("MOD-1");
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Settled(Decision.MODIFIED));
    }

    @Test
    void ofTwoNumbersNoneIsLost() {
        // When
        PayerAnswer answer = answer(review("A6", "ASKED-1"), review("A1", "MOD-1"));

        // Then
        assertThat(answer.lines().get(0).authorizationNumber()).isEqualTo("ASKED-1");
        assertThat(answer.more().unread()).anyMatch(one -> one.json().contains("MOD-1"));
    }

    @Test
    void theNumberOfAModifiedLineMayStandWithWhatWasAsked() {
        assertThat(answer(review("A6", "MOD-1"), "").lines().get(0).authorizationNumber()).isEqualTo("MOD-1");
    }

    @Test
    void aLineThatIsDeniedAndCertifiedInItsPlaceIsReadByAPerson() {
        // When
        PayerAnswer answer = answer(review("A3", null), review("A1", "MOD-1"));

        // Then
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Doubtful(List.of(Doubt.DENIED_AND_CERTIFIED)));
        assertThat(answer.lines()).extracting(LineDecision::authorizationNumber).containsExactly(null, "MOD-1");
    }

    @Test
    void aDenialWithNothingCertifiedInItsPlaceIsADenial() {
        assertThat(CaseFold.of(answer(review("A3", null), review("A3", null))))
                .isEqualTo(new Verdict.Settled(Decision.DENIED));
    }

    private static PayerAnswer answer(String asked, String instead) {
        String body = response(
                """
                "item":[{"itemSequence":1,"adjudication":[%s]}],
                "addItem":[{"itemSequence":[1],"quantity":{"value":16,"unit":"visits"},"adjudication":[%s]}]"""
                        .formatted(asked, instead));
        return ((Read.Answered) Readers.answers().read(bytes(body), List.of(1))).answer();
    }
}
