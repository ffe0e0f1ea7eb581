package org.priorauth.chassis.errand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.tally.AskErrand;
import org.priorauth.chassis.tally.TallyTest;
import org.priorauth.chassis.testing.Database;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ErrandsAreRunTest extends TallyTest {

    @Test
    void anErrandThatFailsIsTriedAgainAndItsAnswerBecomesTheState() {
        // Given
        UUID authorization = started();
        AskErrand.FAILURES.put(authorization, 2);

        // When
        ask(authorization);

        // Then
        eventually(() -> counted(authorization).equals("{\"is\":\"closed\",\"revisions\":[1]}"));
        assertThat(AskErrand.TRIES.get(authorization)).containsExactly(1, 2, 3);
        eventually(() -> waiting(authorization) == 0);
    }

    @Test
    void whenAllTriesAreSpentTheHandlerSaysWhatThen() {
        // Given
        UUID authorization = started();
        AskErrand.FAILURES.put(authorization, 99);

        // When
        ask(authorization);

        // Then
        eventually(() -> counted(authorization).equals("{\"is\":\"closed\",\"revisions\":[-1]}"));
        assertThat(AskErrand.TRIES.get(authorization)).containsExactly(1, 2, 3);
        assertThat(waiting(authorization)).isZero();
    }

    @Test
    void anErrandWhoseProcessDiedIsTakenUpWhenItsLeaseEndsAndKnowsItIsNotTheFirstTry() {
        // Given
        UUID authorization = started();

        // When
        Database.execute(backing,
                """
                insert into errand (id, tenant_id, authorization_id, kind, due_at, leased_until, attempts, created_at)
                values (?, 'riverside', ?, 'ask', now() - interval '1 minute', now() - interval '1 second', 1, now())""",
                UUID.randomUUID(), authorization);

        // Then
        eventually(() -> counted(authorization).equals("{\"is\":\"closed\",\"revisions\":[1]}"));
        assertThat(AskErrand.TRIES.get(authorization)).containsExactly(2);
    }

    @Test
    void ofManyAnswersAtOnceTheOneThatCannotBeStoredKeepsNoOtherBack() {
        // Given
        List<UUID> authorizations = Stream.generate(this::started).limit(60).toList();
        UUID unstorable = authorizations.get(30);
        AskErrand.UNSTORABLE.add(unstorable);

        // When
        Database.execute(backing,
                """
                insert into errand (id, tenant_id, authorization_id, kind, due_at, created_at)
                select gen_random_uuid(), 'riverside', id, 'ask', now(), now() from tally
                where id = any(string_to_array(?, ',')::uuid[])""",
                authorizations.stream().map(UUID::toString).collect(Collectors.joining(",")));

        // Then
        authorizations.stream().filter(one -> !one.equals(unstorable)).forEach(one -> {
            eventually(() -> counted(one).equals("{\"is\":\"closed\",\"revisions\":[1]}"));
            assertThat(AskErrand.TRIES.get(one)).containsExactly(1);
            assertThat(waiting(one)).isZero();
        });
        assertThat(counted(unstorable)).isEqualTo("{\"is\":\"counting\",\"revisions\":[1]}");
        assertThat(waiting(unstorable)).isEqualTo(1);
    }

    private long waiting(UUID authorization) {
        return Database.count(backing, "select count(*) from errand where authorization_id = ?", authorization);
    }

    private UUID started() {
        return UUID.fromString(given().auth().oauth2(backing.token("ana")).contentType("application/json")
                .body("{\"from\":1}").post("/api/v1/authorizations").jsonPath().getString("id"));
    }

    private void ask(UUID authorization) {
        given().auth().oauth2(backing.token("ana")).post("/api/v1/authorizations/" + authorization + "/ask").then()
                .statusCode(202);
    }
}
