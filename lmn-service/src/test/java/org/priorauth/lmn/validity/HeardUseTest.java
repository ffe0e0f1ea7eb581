package org.priorauth.lmn.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.submission.AuthorizedUse;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.contracts.submission.VisitUse;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;

/** A visit is told once, where the authorization is counted down; the letter hears of it by the chain. */
@QuarkusTest
class HeardUseTest extends LetterTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Test
    void aVisitThatUsedTheAuthorizationUsedTheLetterOnceAndACorrectionCounts() {
        // Given
        UUID letterId = drafted();
        assertThat(sign("chen", letterId).statusCode()).isEqualTo(200);
        told(2, new VisitUse("v-1", TODAY, false), new VisitUse("v-2", TODAY, false));
        awaitUsed(letterId, 2);

        // When
        as("riverside-ehr").body(Map.of("visitId", "v-1", "day", TODAY.toString())).post(letter(letterId) + "/usage");
        told(3, new VisitUse("v-2", TODAY, true));

        // Then
        awaitUsed(letterId, 1);
        assertThat(as("ana").get(letter(letterId) + "/validity").jsonPath().getInt("visitsLeft")).isEqualTo(2);
    }

    @Test
    void whatDoesNotFollowADecisionIsNotEvenRemembered() {
        // Given
        drafted();
        UUID pended = said(2, Outcome.PENDED, null, null);

        // When
        UUID decided = told(3, new VisitUse("v-1", TODAY, false));

        // Then
        await().until(() -> taken(decided) == 1);
        assertThat(taken(pended)).isZero();
        assertThat(Database.column(backing, "select document::jsonb #>> '{known,authorizedUntil}' from letter_file "
                + "where id = ?", authorization)).containsExactly(TODAY.plusDays(40).toString());
        assertThat(Database.count(backing, "select count(*) from letter_visit where authorization_id = ?",
                authorization)).isZero();
    }

    private UUID told(int revision, VisitUse... visits) {
        AuthorizedUse line = new AuthorizedUse(1, "visits", new BigDecimal(24), BigDecimal.ONE, new BigDecimal(23),
                new DatePeriod(TODAY, TODAY.plusDays(40)));
        return said(revision, Outcome.DECIDED, Decision.APPROVED,
                new FollowUp("visit", "in-force", List.of(line), null, null, null, null, List.of(visits)));
    }

    private UUID said(int revision, Outcome outcome, Decision decision, FollowUp followUp) {
        return backing.publish(Topics.SUBMISSION_CHANGED, Cast.RIVERSIDE, new SubmissionChanged(authorization, outcome,
                revision, Cast.NOON, Cast.EHR, null, null, decision, List.of(), List.of(), null, null, null, List.of(),
                followUp));
    }

    private long taken(UUID event) {
        return Database.count(backing, "select count(*) from processed_event where event_id = ?", event);
    }

    private void awaitUsed(UUID letterId, int visits) {
        await().until(() -> as("ana").get(letter(letterId) + "/validity").jsonPath().getInt("visitsUsed"),
                used -> used == visits);
    }
}
