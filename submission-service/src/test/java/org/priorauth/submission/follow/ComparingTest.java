package org.priorauth.submission.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.LineDetails;
import org.priorauth.submission.follow.DecisionView.Difference;
import org.priorauth.submission.follow.DecisionView.Side;

class ComparingTest {

    private static final Order ORDER = Cast.order();

    private static Side side(LineDecision decided) {
        return Comparing.of(ORDER, ORDER.lines().get(0), Optional.ofNullable(decided));
    }

    private static LineDecision said(String action, String quantity, DatePeriod period, LineDetails details) {
        return new LineDecision(1, action, List.of(new Code("https://codesystem.x12.org/external/886", "0U", null)),
                null, null, quantity == null ? null : new BigDecimal(quantity), "visits", period, List.of("See plan."),
                details);
    }

    @Test
    void whatThePayerChangedStandsBesideWhatWasAsked() {
        // Given
        DatePeriod april = new DatePeriod(LocalDate.of(2026, 4, 1), null);
        LineDetails details = new LineDetails(null, new Code(Code.CPT, "97112", null), "Lake Clinic 1234567893", null,
                null, null, null, List.of());

        // When
        Side side = side(said("A6", "8.0", april, details));

        // Then
        assertThat(side.meaning()).isEqualTo("Authorised with changes.");
        assertThat(side.differences()).containsExactly(new Difference("quantity", "24", "8"),
                new Difference("dates", "2026-03-09 to 2026-05-31", "2026-04-01 to open"),
                new Difference("service", "97110", "97112"),
                new Difference("provider", ORDER.clinician().npi(), "Lake Clinic 1234567893"));
        assertThat(side.reasons()).extracting(Code::code).containsExactly("0U");
        assertThat(side.words()).containsExactly("See plan.");
    }

    @Test
    void certifiedInTotalForLessIsNotAsAsked() {
        // When
        Side side = side(said("A1", "12", null, null));

        // Then
        assertThat(side.meaning())
                .isEqualTo("Authorised in total by the payer's code, but not as asked: see what differs.");
        assertThat(side.differences()).containsExactly(new Difference("quantity", "24", "12"));
    }

    @Test
    void whatThePayerDoesNotNameIsAsAsked() {
        assertThat(side(said("A1", "24.00", null, null)).differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A3,Not authorised.", "X9,The payer's code X9 is not known here; ask it what it means."})
    void anUnknownCodeIsShownAsItIs(String action, String meaning) {
        assertThat(side(said(action, null, null, null)).meaning()).isEqualTo(meaning);
    }

    @Test
    void aLineOfWhichThePayerSaidNothingSaysSo() {
        assertThat(side(null).meaning()).isEqualTo("The payer said nothing of this line.");
    }
}
