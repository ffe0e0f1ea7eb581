package org.priorauth.submission.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.priorauth.submission.notice.Notice.Happening;
import org.priorauth.submission.notice.Notice.Voice;

class MissingTest {

    @Test
    void theNextNumberLeavesNothingOut() {
        assertThat(Missing.of("S", 4, numbered(5), Voice.UNKNOWN)).isEmpty();
    }

    @Test
    void anOlderNumberLeavesNothingOut() {
        assertThat(Missing.of("S", 4, numbered(2), Voice.UNKNOWN)).isEmpty();
    }

    @Test
    void aNumberThatIsPassedOverIsMissing() {
        assertThat(Missing.of("S", 4, numbered(7), Voice.UNKNOWN)).contains(new Missing("S", 5, 6));
    }

    @Test
    void whatComesAlongIsNotMissing() {
        assertThat(Missing.of("S", 4, numbered(7, 5, 6), Voice.UNKNOWN)).isEmpty();
    }

    @Test
    void aHeartbeatTellsWhatNeverCame() {
        assertThat(Missing.of("S", 4, List.of(), counting(6))).contains(new Missing("S", 5, 6));
    }

    @Test
    void aPayerThatBeginsToCountAnewLeavesNothingOut() {
        assertThat(Missing.of("S", 4, List.of(), counting(0))).isEmpty();
    }

    @Test
    void aGapIsKnownByItsKey() {
        // Given
        Missing missing = new Missing("S", 5, 6);

        // When
        String key = missing.key();

        // Then
        assertThat(key).isEqualTo("S|missing|5-6");
        assertThat(Missing.of(key)).contains(missing);
        assertThat(Missing.of("S|6|Bundle/1")).isEmpty();
    }

    private static Voice counting(long events) {
        return new Voice(Optional.of("S"), Optional.empty(), Optional.of(events));
    }

    private static List<Happening> numbered(long... numbers) {
        return LongStream.of(numbers).mapToObj(one -> new Happening("S|" + one, Optional.of(one), Optional.empty()))
                .toList();
    }
}
