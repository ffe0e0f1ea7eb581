package org.priorauth.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Failed.Again;

/** Which states have something to take back at the payer when the clinic withdraws. */
class WithdrawingTest {

    private static final Instant AT = Instant.parse("2026-03-02T17:03:12Z");
    private static final Intent INTENT = new Intent(UUID.randomUUID(), Intent.Kind.REQUEST, 1, List.of(1),
            Optional.empty(), AT);
    private static final Case FILE = Case.opened(INTENT, AT, AT);
    private static final Facts WITHDRAWN = Facts.none().with(new RequestChanged(UUID.randomUUID(),
            RequestChanged.Outcome.WITHDRAWN, 3, AT, Cast.ANA, 1, null, List.of(), null));

    @Test
    void whatWaitsForALookIsNotAtThePayer() {
        assertThat(new Ready(Facts.none(), INTENT).learning(WITHDRAWN)).isInstanceOf(Cancelled.class);
    }

    @Test
    void aPendedCaseIs() {
        assertThat(new Pended(Facts.none(), FILE).learning(WITHDRAWN)).isEqualTo(
                new Withdrawing(WITHDRAWN, INTENT, Optional.of(FILE), Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void aDenialIsNotUpdated() {
        assertThat(new Decided(Facts.none(), FILE, Decision.DENIED).learning(WITHDRAWN))
                .isEqualTo(new Cancelled(WITHDRAWN, Optional.empty(), Optional.of(FILE)));
    }

    @Test
    void aDecisionOnPaperAloneHasNothingOfOursBehindIt() {
        // Given
        Case paper = Case.onPaper(Optional.empty(), AT);

        // When, Then
        assertThat(new Decided(Facts.none(), paper, Decision.APPROVED).learning(WITHDRAWN))
                .isEqualTo(new Cancelled(WITHDRAWN, Optional.empty(), Optional.of(paper)));
    }

    @Test
    void ofWhatFailedItDependsOnWhetherThePayerMayHaveIt() {
        assertThat(failed(Again.UNSENT).learning(WITHDRAWN)).isInstanceOf(Cancelled.class);
        assertThat(failed(Again.FROM_THE_FACTS).learning(WITHDRAWN)).isInstanceOf(Cancelled.class);
        assertThat(failed(Again.SAME_INTENT).learning(WITHDRAWN)).isInstanceOf(Withdrawing.class);
        assertThat(failed(Again.NOT).learning(WITHDRAWN)).isInstanceOf(Withdrawing.class);
    }

    private static Failed failed(Again again) {
        return new Failed(Facts.none(), Failures.answerUnknown(), List.of(), again, Optional.of(INTENT),
                Optional.empty(), Optional.empty());
    }
}
