package org.priorauth.lmn.domain.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.lmn.domain.Ended;
import org.priorauth.lmn.domain.Foregoing;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile.Awaiting;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.domain.Signed;

/** A letter of 2 March, an addendum to it of 9 March, and the renewal that followed on 6 April 2026. */
class InForceTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant RENEWED = Instant.parse("2026-04-06T15:00:00Z");
    private static final SignedLetter FIRST = letter(1, "2026-03-02T15:00:00Z", LetterKind.INITIAL, null);
    private static final SignedLetter ADDENDUM = letter(2, "2026-03-09T15:00:00Z", LetterKind.ADDENDUM, FIRST);
    private static final SignedLetter RENEWAL = letter(3, "2026-04-06T15:00:00Z", LetterKind.RENEWAL, FIRST);
    private static final Signed BEFORE = new Signed(Known.nothing(), FIRST, List.of(), List.of(ADDENDUM), null);
    private static final Signed AFTER = new Signed(Known.nothing(), RENEWAL, List.of(over(FIRST), over(ADDENDUM)));

    private static SignedLetter letter(long id, String at, LetterKind kind, SignedLetter before) {
        Signature signature = new Signature("Dr. Mei Chen", "MD", "9999984591", "MA-248117", Instant.parse(at), "00");
        Foregoing foregoing = before == null
                ? null
                : new Foregoing(before.letterId(), "", "", LocalDate.of(2026, 3, 2), null, List.of());
        return new SignedLetter(new UUID(4, id), 1, "default", "", List.of(), 1, signature, null, List.of(), null, kind,
                null, foregoing);
    }

    private static Ended over(SignedLetter letter) {
        return new Ended(letter, Ended.How.SUPERSEDED, null, Cast.CHEN, RENEWED);
    }

    @Test
    void anAddendumIsGoodWithTheLetterItAddsTo() {
        assertThat(InForce.behind(BEFORE, ADDENDUM)).isEqualTo(FIRST);
    }

    @Test
    void itEndedWithThatLetter() {
        assertThat(InForce.behind(AFTER, ADDENDUM)).isEqualTo(FIRST);
    }

    @Test
    void aRenewalStandsForItself() {
        assertThat(InForce.behind(AFTER, RENEWAL)).isEqualTo(RENEWAL);
    }

    @Test
    void anAppealSignedAfterItsLetterEndedStandsForItself() {
        // Given
        SignedLetter appeal = letter(5, "2026-05-04T15:00:00Z", LetterKind.APPEAL, FIRST);
        Awaiting file = new Awaiting(Known.nothing(), List.of(over(FIRST),
                new Ended(appeal, Ended.How.EXPIRED, null, Cast.CHEN, Instant.parse("2026-09-01T15:00:00Z"))));

        // When
        SignedLetter behind = InForce.behind(file, appeal);

        // Then
        assertThat(behind).isEqualTo(appeal);
    }

    @Test
    void aVisitToldOnAnAddendumIsOneOfTheLetter() {
        assertThat(InForce.on(LocalDate.of(2026, 3, 10), BEFORE, ADDENDUM, ZONE)).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, first, first", "2026-04-05, first, first", "2026-04-05, renewal, first",
            "2026-04-05, addendum, first", "2026-04-06, first, first", "2026-04-06, addendum, first",
            "2026-04-06, renewal, renewal", "2026-04-07, first, renewal", "2026-04-07, addendum, renewal"})
    void aVisitUsesTheLetterInForceThatDay(LocalDate day, String told, String used) {
        // When
        SignedLetter letter = InForce.on(day, AFTER, named(told), ZONE);

        // Then
        assertThat(letter).isEqualTo(named(used));
    }

    private static SignedLetter named(String name) {
        return switch (name) {
            case "first" -> FIRST;
            case "addendum" -> ADDENDUM;
            default -> RENEWAL;
        };
    }
}
