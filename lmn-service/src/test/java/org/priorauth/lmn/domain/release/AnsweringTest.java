package org.priorauth.lmn.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Actor;
import org.priorauth.lmn.domain.release.Answering.Verdict;
import org.priorauth.lmn.domain.release.CopyRequest.Received;
import org.priorauth.lmn.domain.release.CopyRequest.Refused;
import org.priorauth.lmn.domain.release.CopyRequest.Verified;
import org.priorauth.lmn.domain.release.Release.Format;
import org.priorauth.lmn.domain.release.Requester.Relation;
import org.priorauth.lmn.domain.release.Verification.Authority;
import org.priorauth.lmn.domain.release.Verification.Method;

class AnsweringTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T15:00:00Z");
    private static final Actor ANA = new Actor("ana", "coordinator", "Ana");
    private static final AccessRule RULE = new AccessRule(ZoneId.of("America/New_York"), 30, 30, 7);

    private static Received from(Relation relation) {
        return new Received(new Asked(new UUID(1, 1), new UUID(2, 2), new Requester("Maya Reyes", relation), Means.MAIL,
                MONDAY, ANA, RULE.due(MONDAY), null));
    }

    private static Verification seen(Authority authority) {
        return new Verification(Method.PHOTO_ID, authority, ANA, MONDAY);
    }

    private static Answering extended(Instant at) {
        return Answering.extending(RULE, new Asked.Extension("Held off-site", ANA, at));
    }

    private static CopyRequest next(Verdict verdict) {
        return ((Verdict.Next) verdict).request();
    }

    private static String code(Verdict verdict) {
        return ((Verdict.No) verdict).code();
    }

    @Test
    void nobodyActsForAPatientWithoutAuthority() {
        assertThat(code(Answering.verifying(seen(null)).upon(from(Relation.REPRESENTATIVE))))
                .isEqualTo("copy.authority-missing");
    }

    @Test
    void aRepresentativeWithAuthorityIsVerified() {
        assertThat(next(Answering.verifying(seen(Authority.GUARDIAN)).upon(from(Relation.REPRESENTATIVE))).status())
                .isEqualTo("verified");
    }

    @Test
    void nothingGoesOutBeforeItIsKnownWhoAsks() {
        // Given
        Release release = new Release("Maya Reyes", Format.PDF, Means.MAIL, "individual access", ANA, MONDAY);

        // When
        Verdict verdict = Answering.releasing(release).upon(from(Relation.PATIENT));

        // Then
        assertThat(code(verdict)).isEqualTo("copy.not-verified");
    }

    @Test
    void theTimeIsLengthenedByThirtyDays() {
        assertThat(next(extended(MONDAY.plus(Duration.ofDays(29))).upon(from(Relation.PATIENT))).asked().due())
                .isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void theTimeIsNotLengthenedOnceItIsOver() {
        assertThat(code(extended(Instant.parse("2026-04-02T04:00:00Z")).upon(from(Relation.PATIENT))))
                .isEqualTo("copy.not-extensible");
    }

    @Test
    void theTimeIsLengthenedOnlyOnce() {
        // Given
        CopyRequest once = next(extended(MONDAY).upon(from(Relation.PATIENT)));

        // When
        Verdict twice = extended(MONDAY).upon(once);

        // Then
        assertThat(code(twice)).isEqualTo("copy.not-extensible");
    }

    @Test
    void aVerifiedRequestKeepsItsVerificationWhenLengthened() {
        // Given
        CopyRequest verified = next(Answering.verifying(seen(null)).upon(from(Relation.PATIENT)));

        // When
        CopyRequest extended = next(extended(MONDAY).upon(verified));

        // Then
        assertThat(extended).isInstanceOf(Verified.class);
        assertThat(extended.verifiedBy()).contains(seen(null));
    }

    @Test
    void whatIsAnsweredIsNotAnsweredAgain() {
        // Given
        Refused refused = (Refused) next(Answering.refusing("Not ours", ANA, MONDAY).upon(from(Relation.PATIENT)));

        // When
        Verdict withdrawn = Answering.withdrawing("No need", ANA, MONDAY).upon(refused);

        // Then
        assertThat(code(withdrawn)).isEqualTo("copy.closed");
    }
}
