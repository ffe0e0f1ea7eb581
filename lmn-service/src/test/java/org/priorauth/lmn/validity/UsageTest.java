package org.priorauth.lmn.validity;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.StrictSchema;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The tests' rule: six months or three visits, the next letter begun with one visit left. */
@QuarkusTest
class UsageTest extends LetterTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    private UUID signed() {
        UUID letterId = drafted();
        assertThat(sign("chen", letterId).statusCode()).isEqualTo(200);
        return letterId;
    }

    private Response tell(String who, UUID letterId, String visit, LocalDate day, boolean used) {
        return as(who).body(Map.of("visitId", visit, "day", day.toString(), "used", used))
                .post(letter(letterId) + "/usage");
    }

    private int left(UUID letterId) {
        return as("ana").get(letter(letterId) + "/validity").jsonPath().getInt("visitsLeft");
    }

    @Test
    void aSignedLetterIsGoodForMonthsAndVisits() {
        // Given
        UUID letterId = signed();

        // When
        Response answer = as("lee").get(letter(letterId) + "/validity");

        // Then
        assertThat(answer.jsonPath().getString("from")).isEqualTo(TODAY.toString());
        assertThat(answer.jsonPath().getString("until")).isEqualTo(TODAY.plusMonths(6).toString());
        assertThat(answer.jsonPath().getInt("visitsLeft")).isEqualTo(3);
    }

    @Test
    void aVisitToldTwiceCountsOnceAndACorrectionCounts() {
        // Given
        UUID letterId = signed();
        tell("riverside-ehr", letterId, "v-1", TODAY, true);

        // When
        Response again = tell("riverside-ehr", letterId, "v-1", TODAY, true);
        Response corrected = tell("ana", letterId, "v-1", TODAY, false);

        // Then
        assertThat(again.jsonPath().getInt("visitsUsed")).isEqualTo(1);
        assertThat(corrected.jsonPath().getInt("visitsUsed")).isZero();
        assertThat(left(letterId)).isEqualTo(3);
    }

    @Test
    void aVisitBeforeTheSigningUsedAnotherLetter() {
        assertThat(tell("riverside-ehr", signed(), "v-1", TODAY.minusDays(1), true).jsonPath().getInt("visitsLeft"))
                .isEqualTo(3);
    }

    @Test
    void aVisitToldOnAnAddendumCountsOnceAtTheLetterItAddsTo() {
        // Given
        UUID letterId = signed();
        UUID addendum = UUID.fromString(
                as("chen").post(letter(letterId) + "/addendum").jsonPath().getString("letterId"));
        save(addendum, 1, "rationale", "She fell on the stairs and can bear half her weight now.");
        assertThat(sign("chen", addendum).statusCode()).isEqualTo(200);
        tell("riverside-ehr", letterId, "v-1", TODAY, true);

        // When
        Response told = tell("riverside-ehr", addendum, "v-1", TODAY, true);
        tell("riverside-ehr", addendum, "v-2", TODAY, true);

        // Then
        assertThat(told.jsonPath().getString("letterId")).isEqualTo(letterId.toString());
        assertThat(told.jsonPath().getInt("visitsUsed")).isEqualTo(1);
        assertThat(left(letterId)).isEqualTo(1);
        assertThat(left(addendum)).isEqualTo(1);
    }

    @Test
    void theChainIsToldOnceThatALetterRunsOutWithItsRenewalAndThenThatItIsOver() {
        // Given
        UUID letterId = signed();
        announced(2);
        tell("riverside-ehr", letterId, "v-1", TODAY, true);
        tell("riverside-ehr", letterId, "v-2", TODAY, true);
        LetterChanged runsOut = announced(3).as(Topics.LETTER_CHANGED);

        // When
        tell("riverside-ehr", letterId, "v-3", TODAY, true);

        // Then
        LetterChanged over = announced(5).as(Topics.LETTER_CHANGED);
        LetterChanged renewal = announced(4).as(Topics.LETTER_CHANGED);
        assertThat(List.of(runsOut.outcome(), renewal.outcome(), over.outcome())).containsExactly(Outcome.EXPIRING,
                Outcome.NEEDS_FACTS, Outcome.EXPIRED);
        assertThat(over.letterId()).isEqualTo(letterId);
        assertThat(over.revision()).isEqualTo(5);
        assertThat(over.status()).isEqualTo("expired");
        assertThat(runsOut.validUntil()).isEqualTo(TODAY.plusMonths(6));
        assertThat(List.of(runsOut.status(), renewal.kind())).containsExactly("signed", "renewal");
        assertThat(renewal.beside()).isEqualTo(letterId);
        for (int one = 3; one <= 5; one++) {
            assertThat(StrictSchema.errors(announced(one).value())).isEmpty();
        }
        assertThat(read(letterId).getString("status")).isEqualTo("expired");
        assertThat(read(renewal.letterId()).getString("sections[6].text")).contains(", 2 visits used.");
        assertThat(as("ana").get(letter(letterId) + "/pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void aLetterIsLookedAtAgainOnTheDayThatChangesSomething() {
        // Given
        signed();
        String due = TODAY.plusMonths(6).minusDays(30).toString();

        // When, Then
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(Database.column(backing,
                "select (due_at at time zone 'America/New_York')::date from errand where kind = 'letter-validity'"
                        + " and authorization_id = ?",
                authorization))
                .containsExactly(due));
    }

    @Test
    void aDraftIsNotUsed() {
        assertThat(tell("riverside-ehr", drafted(), "v-1", TODAY, true).jsonPath().getString("code"))
                .isEqualTo("validity.letter-not-signed");
    }

    @Test
    void aVisitWithoutAnIdIsRefused() {
        assertThat(as("ana").body(Map.of("day", TODAY.toString())).post(letter(signed()) + "/usage").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"riverside-ehr,200", "ana,200", "chen,403", "audrey,403", "lakeview-ehr,404"})
    void theEhrTellsVisits(String who, int status) {
        assertThat(tell(who, signed(), "v-1", TODAY, true).statusCode()).isEqualTo(status);
    }

    private Response planChanged(String who, UUID letterId, LocalDate day) {
        return as(who).body(Map.of("day", day.toString(), "reason", "Surgery.")).post(letter(letterId)
                + "/plan-of-care-changed");
    }

    @Test
    void aNewPlanOfCareEndsTheLetterOfTheOldOneTheDayBefore() {
        // Given
        UUID letterId = signed();

        // When
        Response answer = planChanged("riverside-ehr", letterId, TODAY.plusDays(2));

        // Then
        assertThat(answer.jsonPath().getString("until")).isEqualTo(TODAY.plusDays(1).toString());
        assertThat(announced(3).as(Topics.LETTER_CHANGED).outcome()).isEqualTo(Outcome.EXPIRING);
        assertThat(announced(3).as(Topics.LETTER_CHANGED).validUntil()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void thePlanOfTheDayOfSigningIsTheOneTheLetterSpeaksOf() {
        assertThat(planChanged("chen", signed(), TODAY).jsonPath().getList("errors.element")).containsExactly("/day");
    }

    @ParameterizedTest
    @CsvSource({"riverside-ehr,200", "ana,200", "chen,200", "audrey,403", "lakeview-ehr,404"})
    void theEhrAndThoseWhoTreatTellThatThePlanChanged(String who, int status) {
        assertThat(planChanged(who, signed(), TODAY.plusDays(9)).statusCode()).isEqualTo(status);
    }
}
