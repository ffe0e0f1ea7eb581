package org.priorauth.submission.domain.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.domain.after.Afterwards.ANA;
import static org.priorauth.submission.domain.after.Afterwards.DECIDED;
import static org.priorauth.submission.domain.after.Afterwards.PERIOD;
import static org.priorauth.submission.domain.after.Afterwards.approved;
import static org.priorauth.submission.domain.after.Afterwards.decided;
import static org.priorauth.submission.domain.after.Afterwards.line;
import static org.priorauth.submission.domain.after.Afterwards.noon;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.LineDetails;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Attentions;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Moment;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;

/** The order asks for 24 visits of 97110 from 9 March to 31 May 2026; the payer says A1 and means less. */
class ShortfallTest {

    private static final ClinicAnswer ACCEPTED = new ClinicAnswer(ClinicAnswer.Kind.ACCEPTED, "Twelve will do.", ANA,
            DECIDED);

    private static LineDecision certified(String quantity, String unit) {
        return new LineDecision(1, "A1", List.of(), "AUTH-1", null, new BigDecimal(quantity), unit, PERIOD, List.of());
    }

    private static List<String> less(LineDecision line) {
        return Shortfall.of(decided(line)).stream().map(Shortfall::sentence).toList();
    }

    @Test
    void certifiedInTotalForHalfTheVisitsIsNeverSilentlyApproved() {
        // When
        Ruled state = decided(line(1, "A1", 12, PERIOD));

        // Then
        assertThat(state.decision()).isEqualTo(Decision.APPROVED);
        assertThat(Attentions.of(state)).containsExactly(new Attention("less-than-asked",
                "The payer certified line 1 in total, but authorises 12 of the 24 visits asked for. "
                        + "Look at both side by side; accept it, or contest it.",
                Instant.parse("2026-05-15T04:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"24,visits,-", "24.00,-,-", "24,VS,-", "24,1,-", "30,visits,-",
            "23.5,-,23.5 of the 24 visits", "0,visits,0 of the 24 visits", "48,units,48 units of the 24 visits"})
    void onlyWhatIsLessOrCountsSomethingElseIsAShortfall(String quantity, String unit, String sentence) {
        assertThat(less(certified(quantity, unit)))
                .isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2026-03-09,2026-05-31,false", "2026-01-01,2026-12-31,false",
            "2026-03-09,2026-05-30,true", "2026-03-11,2026-05-31,true", "2026-03-10,2026-05-31,false",
            "2026-03-09,-,false", "-,2026-05-31,false"})
    void daysThatWereOverWhenThePayerDecidedAreNoLoss(LocalDate start, LocalDate end, boolean fewer) {
        assertThat(less(line(1, "A1", null, new DatePeriod(start, end))))
                .isEqualTo(fewer ? List.of("fewer of the days") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"http://www.ama-assn.org/go/cpt,97112,true", "http://www.ama-assn.org/go/cpt,97110,false",
            "https://codesystem.x12.org/005010/1365,AE,false"})
    void anotherServiceOfTheSameListIsNotWhatWasAsked(String system, String code, boolean other) {
        // Given
        LineDetails details = new LineDetails(null, new Code(system, code, null), null, null, null, null, null,
                List.of());
        LineDecision line = new LineDecision(1, "A1", List.of(), "AUTH-1", null, null, null, PERIOD, List.of(),
                details);

        // Then
        assertThat(less(line))
                .isEqualTo(other ? List.of("another service, 97112, than the 97110") : List.of());
    }

    @Test
    void whatThePayerItselfCallsModifiedIsToldByItsDecisionAlone() {
        assertThat(Shortfall.of(decided(line(1, "A6", 12, PERIOD)))).isEmpty();
        assertThat(Shortfall.of(approved())).isEmpty();
    }

    @Test
    void onceTheClinicAcceptsItNothingIsToBeSeen() {
        // When
        Optional<Ruled> accepted = Disputing.accept(decided(line(1, "A1", 12, PERIOD)), ACCEPTED);

        // Then
        assertThat(accepted.map(Attentions::of)).contains(List.of());
        assertThat(Disputing.accept(approved(), ACCEPTED)).isEmpty();
    }

    @Test
    void aLaterAnswerThatTakesVisitsAwayReplacesTheDecisionAndIsSeen() {
        // When
        Ruled after = (Ruled) heard(heard(Afterwards.sent(), 10, 24), 12, 12);

        // Then
        assertThat(after.file().lines().get(0).quantity()).isEqualByComparingTo("12");
        assertThat(Attentions.of(after)).extracting(Attention::kind).containsExactly("contradiction",
                "less-than-asked");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"24", "-"})
    void theSameDecisionSaidAgainChangesNothing(Integer quantity) {
        // Given
        Submission decided = heard(Afterwards.sent(), 10, 24);

        // When
        Submission after = heard(decided, 12, quantity);

        // Then
        assertThat(after).isSameAs(decided);
    }

    @Test
    void anAppealOfLessIsWonByTheWhole() {
        // When
        Appeal.Outcome whole = Appeal.outcome(Decision.APPROVED, decided(line(1, "A1", 24, PERIOD)));
        Appeal.Outcome same = Appeal.outcome(Decision.APPROVED, decided(line(1, "A1", 12, PERIOD)));

        // Then
        assertThat(List.of(whole, same)).containsExactly(Appeal.Outcome.OVERTURNED, Appeal.Outcome.UPHELD);
    }

    private static Submission heard(Submission before, int day, Integer quantity) {
        return Hearing.of(before, new PayerAnswer(PayerAnswer.Outcome.COMPLETE,
                List.of(line(1, "A1", quantity, PERIOD)), List.of(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), new Moment(Optional.of(noon(2026, 3, day)), Optional.empty())), DECIDED, DECIDED);
    }
}
