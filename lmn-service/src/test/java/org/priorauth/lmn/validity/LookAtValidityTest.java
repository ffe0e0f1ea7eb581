package org.priorauth.lmn.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterFile.Signed;
import org.priorauth.lmn.domain.validity.Validity;
import org.priorauth.lmn.domain.validity.ValidityRule;

/** Signed on 2 March 2026 for six months: the last good day is 2 September, the next letter is begun on 3 August. */
class LookAtValidityTest {

    private static final ZoneId CLINIC = ZoneId.of("America/New_York");
    private static final Instant SIGNED = Instant.parse("2026-03-02T15:00:00Z");
    private static final ValidityRule RULE = new ValidityRule(false, 6, null, 30, 0);

    private static final Signed FILE = new Signed(Workshop.known(Cast.order()),
            new SignedLetter(Workshop.LETTER, 1, "default", "Letter of Medical Necessity", List.of(), 1,
                    new Signature("Dr. Mei Chen", "MD", "9999984591", "MA-248117", SIGNED, "ab".repeat(32)),
                    new DocumentRef(new UUID(4, 4), "lmn", "Letter of Medical Necessity",
                            new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null),
                            "application/pdf", 34_000, "cd".repeat(32)),
                    List.of(), null),
            List.of());

    private static Step<LetterFile> lookedAt(String now, boolean told) {
        Validity validity = Validity.of(RULE, LocalDate.of(2026, 3, 2), Optional.empty(), 0);
        Cause cause = new Cause(Cast.RIVERSIDE, Workshop.AUTHORIZATION, Actor.service("lmn"), Instant.parse(now),
                "letter-validity", new UUID(5, 5), null, null);
        return LookAtValidity.step(FILE, new Good.Look(RULE, validity, 0, CLINIC), told, cause);
    }

    private static List<String> outcomes(Step<LetterFile> step) {
        return step.announcements().stream()
                .map(one -> ((LetterChanged) one.payload().apply(7)).outcome().toString()).toList();
    }

    @Test
    void longBeforeTheEndItIsOnlyLookedAtAgain() {
        // When
        Step<LetterFile> step = lookedAt("2026-03-02T15:00:01Z", false);

        // Then
        assertThat(outcomes(step)).isEmpty();
        assertThat(step.errands())
                .containsExactly(new Step.Wanted("letter-validity", Instant.parse("2026-08-03T04:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-03T03:59:59Z, 0", "2026-08-03T04:00:00Z, 1"})
    void thirtyDaysAheadTheChainIsTold(String now, int times) {
        assertThat(outcomes(lookedAt(now, false))).hasSize(times).allMatch("expiring"::equals);
    }

    @Test
    void theChainIsToldOnlyOnceThatALetterRunsOut() {
        // When
        Step<LetterFile> step = lookedAt("2026-08-20T12:00:00Z", true);

        // Then
        assertThat(outcomes(step)).isEmpty();
        assertThat(step.rows()).isEmpty();
        assertThat(step.errands())
                .containsExactly(new Step.Wanted("letter-validity", Instant.parse("2026-09-03T04:00:00Z")));
    }

    @Test
    void afterTheLastDayOfTheClinicALetterIsOver() {
        // When
        Step<LetterFile> step = lookedAt("2026-09-03T04:00:00Z", true);

        // Then
        assertThat(outcomes(step)).containsExactly("expired");
        assertThat(step.state().orElseThrow()).isInstanceOf(LetterFile.Awaiting.class);
        assertThat(step.state().orElseThrow().earlier()).extracting(over -> over.how().toString())
                .containsExactly("expired");
        assertThat(step.errands()).isEmpty();
    }

    @Test
    void inTheLastMinuteOfTheLastDayItIsGood() {
        assertThat(outcomes(lookedAt("2026-09-03T03:59:59Z", true))).isEmpty();
    }
}
