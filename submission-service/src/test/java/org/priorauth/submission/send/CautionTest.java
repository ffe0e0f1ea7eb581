package org.priorauth.submission.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.domain.Tried;
import org.priorauth.submission.domain.Tried.Doubt;
import org.priorauth.submission.pas.Requests;

/** When a payer is asked first, and when it may get the same bytes again. */
class CautionTest {

    private static final Instant AT = Instant.parse("2026-03-02T17:03:12Z");
    private static final Duration SETTLE = Duration.ofMinutes(1);

    @Test
    void theFirstTrySendsAtOnce() {
        assertThat(of(sending(0, null), false)).isEqualTo(Caution.NONE);
    }

    @Test
    void afterACrashThePayerIsAskedFirst() {
        assertThat(of(sending(0, null), true)).isEqualTo(Caution.ALL);
    }

    @Test
    void whatWasNeverSentNeedsNoQuestion() {
        assertThat(of(sending(2, Doubt.UNSENT), false)).isEqualTo(Caution.NONE);
    }

    @Test
    void aPayerThatTurnedItAwayAndCannotBeAskedGetsItAgain() {
        assertThat(of(sending(1, Doubt.TURNED_AWAY), false)).isEqualTo(new Caution(true, Optional.empty(), true));
    }

    @Test
    void aPayerThatMayStillBeAtWorkIsLeftTime() {
        assertThat(of(sending(1, Doubt.AT_WORK), false))
                .isEqualTo(new Caution(true, Optional.of(AT.plus(SETTLE)), false));
    }

    @Test
    void aStateKeptByAnOlderReleaseIsAskedAbout() {
        assertThat(of(sending(3, null), false)).isEqualTo(Caution.ALL);
    }

    @Test
    void aQuestionThatFailsLeavesTheDoubtAsItWas() {
        // Given
        Delivery.InVain question = new Delivery.InVain(Trouble.UNREACHABLE, false, Optional.empty(), List.of());

        // When, Then
        assertThat(Caution.doubt(sending(1, Doubt.AT_WORK).last(), question)).isEqualTo(Doubt.AT_WORK);
        assertThat(Caution.doubt(Optional.empty(), question)).isEqualTo(Doubt.ANSWERED);
    }

    private static Caution of(Sending sending, boolean crashed) {
        return Caution.of(sending.last(), sending.tries(), crashed, SETTLE);
    }

    private static Sending sending(int tries, Doubt doubt) {
        Optional<Tried> last = Optional.ofNullable(doubt).map(one -> new Tried("payer-late", one, AT, 0));
        return new Sending(Facts.none(), Requests.intent(UUID.randomUUID(), List.of(1)), tries, Optional.empty(), last);
    }
}
