package org.priorauth.lmn.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.lmn.domain.release.CopyRequest.Received;
import org.priorauth.lmn.domain.release.Pressing.How;
import org.priorauth.lmn.domain.release.Requester.Relation;

/** Asked for on 2 March 2026: due on 1 April, and somebody is reminded from 25 March on. */
class PressingTest {

    private static final AccessRule RULE = new AccessRule(ZoneId.of("America/New_York"), 30, 30, 7);
    private static final UUID LETTER = new UUID(5, 5);

    private static Received asked(long id, Instant received) {
        return new Received(new Asked(new UUID(0, id), LETTER, new Requester("Maya Reyes", Relation.PATIENT),
                Means.MAIL, received, Cast.ANA, RULE.due(received), null));
    }

    private final Copies copies = Copies.none().with(asked(1, Instant.parse("2026-03-12T15:00:00Z")))
            .with(asked(2, Instant.parse("2026-03-02T15:00:00Z")));

    @ParameterizedTest
    @CsvSource({"2026-03-25T04:00:00Z, DUE_SOON", "2026-04-02T03:59:59Z, DUE_SOON", "2026-04-02T04:00:00Z, OVERDUE"})
    void theFirstToBeDuePressesFromTheReminderOn(Instant now, How how) {
        assertThat(copies.pressing(RULE, now))
                .contains(new Pressing(new UUID(0, 2), LETTER, LocalDate.of(2026, 4, 1), how));
    }

    @Test
    void beforeThatNothingPresses() {
        assertThat(copies.pressing(RULE, Instant.parse("2026-03-25T03:59:59Z"))).isEmpty();
    }

    @Test
    void whatWasAnsweredPressesNoMore() {
        // Given
        Instant now = Instant.parse("2026-04-03T12:00:00Z");
        Copies answered = copies.with(asked(2, Instant.parse("2026-03-02T15:00:00Z"))
                .refuse(new CopyRequest.Closing("Psychotherapy notes.", Cast.ANA, now)));

        // When, Then
        assertThat(answered.pressing(RULE, now)).isEmpty();
        assertThat(answered.nextLook(RULE, now)).contains(Instant.parse("2026-04-04T04:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12T15:00:00Z, 2026-03-25T04:00:00Z", "2026-03-25T04:00:00Z, 2026-04-02T04:00:00Z",
            "2026-04-02T04:00:00Z, 2026-04-04T04:00:00Z", "2026-04-04T04:00:00Z, 2026-04-12T04:00:00Z"})
    void itIsLookedAtWhenTimeAloneChangesSomething(Instant now, Instant next) {
        assertThat(copies.nextLook(RULE, now)).contains(next);
    }

    @Test
    void afterTheLastDayOfTheLastOneNobodyLooks() {
        assertThat(copies.nextLook(RULE, Instant.parse("2026-04-12T04:00:00Z"))).isEmpty();
    }
}
