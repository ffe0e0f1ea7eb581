package org.priorauth.lmn.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Foregoing;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.domain.Signed;
import org.priorauth.lmn.domain.validity.Validity;
import org.priorauth.lmn.domain.validity.Validity.Told;
import org.priorauth.lmn.domain.validity.ValidityRule;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Signed on 2 March 2026 for six months: the last good day is 2 September, the next letter is begun on 3 August. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class LookAtValidityTest {

    private static final ZoneId CLINIC = ZoneId.of("America/New_York");
    private static final Instant SIGNED = Instant.parse("2026-03-02T15:00:00Z");
    private static final ValidityRule RULE = new ValidityRule(false, 6, null, 30, 0);

    private static final Signed FILE = new Signed(Workshop.known(Cast.order()),
            new SignedLetter(Workshop.LETTER, 1, "default", "Letter of Medical Necessity",
                    Workshop.DRAFTING.first(Workshop.known(Cast.order()), Workshop.LETTER, false).sections(), 1,
                    new Signature("Dr. Mei Chen", "MD", "9999984591", "MA-248117", SIGNED, "ab".repeat(32)),
                    new DocumentRef(new UUID(4, 4), "lmn", "Letter of Medical Necessity",
                            new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null),
                            "application/pdf", 34_000, "cd".repeat(32)),
                    List.of(), null),
            List.of());

    @Inject
    LookAtValidity looking;

    private Step<LetterFile> lookedAt(String now, boolean told) {
        return lookedAt(FILE, now, told);
    }

    private Step<LetterFile> lookedAt(Signed file, String now, boolean told) {
        Validity validity = Validity.of(RULE, LocalDate.of(2026, 3, 2),
                new Told(Optional.empty(), 0, Optional.empty()));
        Cause cause = new Cause(Cast.RIVERSIDE, Workshop.AUTHORIZATION, Actor.service("lmn"), Instant.parse(now),
                "letter-validity", new UUID(5, 5), null, null);
        return looking.step(file, new Good.Look(RULE, validity, 18, told, CLINIC), cause);
    }

    private static List<LetterChanged> words(Step<LetterFile> step) {
        return step.announcements().stream().map(one -> (LetterChanged) one.payload().apply(7)).toList();
    }

    private static List<String> outcomes(Step<LetterFile> step) {
        return words(step).stream().map(word -> word.outcome().toString()).toList();
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

    @Test
    void aMomentBeforeNothingIsTold() {
        assertThat(outcomes(lookedAt("2026-08-03T03:59:59Z", false))).isEmpty();
    }

    @Test
    void thirtyDaysAheadTheChainIsToldAndTheRenewalIsDrafted() {
        // When
        Step<LetterFile> step = lookedAt("2026-08-03T04:00:00Z", false);

        // Then
        assertThat(words(step)).extracting(word -> word.outcome() + " " + word.kind() + " " + word.status())
                .containsExactly("expiring initial signed", "needs-facts renewal needs-facts");
        assertThat(words(step)).extracting(LetterChanged::validUntil).containsExactly(LocalDate.of(2026, 9, 2), null);
        assertThat(words(step)).extracting(LetterChanged::beside).containsExactly(null, Workshop.LETTER);
        assertThat(((Signed) step.state().orElseThrow()).drafted().orElseThrow().draft().foregoing().since())
                .isEqualTo(new Foregoing.Since(LocalDate.of(2026, 8, 3), 18));
        assertThat(step.rows()).hasSize(2);
    }

    @Test
    void theChainIsToldOnlyOnceThatALetterRunsOut() {
        // Given
        Signed renewing = (Signed) lookedAt("2026-08-03T04:00:00Z", false).state().orElseThrow();

        // When
        Step<LetterFile> step = lookedAt(renewing, "2026-08-20T12:00:00Z", true);

        // Then
        assertThat(outcomes(step)).isEmpty();
        assertThat(step.rows()).isEmpty();
        assertThat(step.errands())
                .containsExactly(new Step.Wanted("letter-validity", Instant.parse("2026-09-03T04:00:00Z")));
    }

    @Test
    void aRenewalThatAPersonGaveUpIsNotDraftedAgain() {
        // Given
        Signed renewing = (Signed) lookedAt("2026-08-03T04:00:00Z", false).state().orElseThrow();
        Signed alone = renewing.takeBack(renewing.drafted().orElseThrow(), "No more care.", Cast.CHEN, SIGNED);

        // When
        Step<LetterFile> step = lookedAt(alone, "2026-08-20T12:00:00Z", true);

        // Then
        assertThat(outcomes(step)).isEmpty();
        assertThat(step.state()).contains(alone);
    }

    @Test
    void afterTheLastDayOfTheClinicALetterIsOverAndItsRenewalIsAtHand() {
        // Given
        Signed renewing = (Signed) lookedAt("2026-08-03T04:00:00Z", false).state().orElseThrow();

        // When
        Step<LetterFile> step = lookedAt(renewing, "2026-09-03T04:00:00Z", true);

        // Then
        assertThat(outcomes(step)).containsExactly("expired");
        assertThat(words(step).get(0).status()).isEqualTo("expired");
        LetterFile after = step.state().orElseThrow();
        assertThat(after.letter().orElseThrow().kind()).isEqualTo(LetterKind.RENEWAL);
        assertThat(after.earlier()).extracting(over -> over.how().toString()).containsExactly("expired");
        assertThat(step.errands()).isEmpty();
    }

    @Test
    void anEndThatNobodySawComingBringsTheRenewalToo() {
        // When
        Step<LetterFile> step = lookedAt("2026-09-03T04:00:00Z", false);

        // Then
        assertThat(outcomes(step)).containsExactly("expired", "needs-facts");
        assertThat(words(step).get(1).beside()).isNull();
    }

    @Test
    void inTheLastMinuteOfTheLastDayItIsGood() {
        assertThat(outcomes(lookedAt("2026-09-03T03:59:59Z", true))).doesNotContain("expired");
    }
}
