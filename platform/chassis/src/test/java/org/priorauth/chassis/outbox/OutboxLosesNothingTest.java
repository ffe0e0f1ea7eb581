package org.priorauth.chassis.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Contexts;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.tally.CountEvents;
import org.priorauth.chassis.tally.Tallies;
import org.priorauth.chassis.tally.Tally;
import org.priorauth.chassis.tally.TallyTest;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Topics;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

@QuarkusTest
class OutboxLosesNothingTest extends TallyTest {

    private static final String INSERT = """
                                         insert into outbox (id, tenant_id, aggregatetype, aggregateid, type, payload, headers, created_at)
                                         values (?, 'riverside', 'priorauth.benefits.coverage-determined.v1', ?, 'test', '{"revision":1}', '{}', now())""";

    @Inject
    Transactions transactions;
    @Inject
    Changes changes;
    @Inject
    Tallies tallies;
    @Inject
    SessionFactory sessions;
    @Inject
    Contexts contexts;
    @Inject
    Publisher publisher;

    @Test
    void aRollbackLeavesNoRowAndNoEvent() {
        // Given
        UUID authorization = UUID.randomUUID();

        // When
        Uni<Object> change = transactions
                .run(session -> changes.apply(session, tallies, cause(authorization), this::count)
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("after the writes"))));

        // Then
        assertThatThrownBy(() -> change.await().atMost(Duration.ofSeconds(10))).hasMessage("after the writes");
        assertThat(counted(authorization)).isEmpty();
        assertThat(
                Database.count(backing, "select count(*) from outbox where aggregateid = ?", authorization.toString()))
                .isZero();
        assertThat(
                Database.count(backing, "select count(*) from audit_entry where authorization_id = ?", authorization))
                .isZero();
        UUID later = UUID.randomUUID();
        apply(later);
        eventually(() -> announced(later).size() == 1);
        assertThat(announced(authorization)).isEmpty();
    }

    @Test
    void aRowCommittedByAProcessThatDiedIsPublished() {
        // Given
        UUID authorization = UUID.randomUUID();
        UUID id = UUID.randomUUID();

        // When
        Database.execute(backing, INSERT, id, authorization.toString());

        // Then
        eventually(() -> announced(authorization).size() == 1);
        eventually(
                () -> Database.count(backing, "select count(*) from outbox where id = ? and published_at is not null",
                        id) == 1);
    }

    @Test
    void aLowerPositionCommittedLateIsNotLost() throws SQLException {
        // Given
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        try (Connection slow = backing.connect()) {
            slow.setAutoCommit(false);
            Database.prepare(slow, INSERT, UUID.randomUUID(), early.toString()).execute();
            Database.execute(backing, INSERT, UUID.randomUUID(), late.toString());
            eventually(() -> announced(late).size() == 1);
            assertThat(announced(early)).isEmpty();

            // When
            slow.commit();
        }

        // Then
        eventually(() -> announced(early).size() == 1);
        assertThat(sequence(announced(early).get(0))).isLessThan(sequence(announced(late).get(0)));
    }

    @Test
    void twoRelaysAndAHundredInterleavedTransactionsKeepTheOrderPerAuthorization() {
        // Given
        List<UUID> authorizations = IntStream.range(0, 5).mapToObj(n -> UUID.randomUUID()).toList();
        authorizations.forEach(this::apply);
        Relay second = new Relay(sessions, contexts, publisher, Clock.systemUTC());
        List<Uni<Void>> work = new ArrayList<>();

        // When
        for (int n = 0; n < 100; n++) {
            work.add(changes.apply(tallies, cause(authorizations.get(n % 5)), this::count).replaceWithVoid());
            work.add(second.drain());
        }
        Uni.join().all(work).andFailFast().await().atMost(Duration.ofSeconds(30));

        // Then
        List<Integer> expected = IntStream.rangeClosed(1, 21).boxed().toList();
        eventually(() -> authorizations.stream().allMatch(id -> distinct(id).size() == 21));
        for (UUID authorization : authorizations) {
            assertThat(announcedRevisions(authorization)).isEqualTo(expected);
            assertThat(announced(authorization).stream().map(OutboxLosesNothingTest::sequence)).isSorted();
        }
    }

    @Test
    void aTopicIsRebuiltWithTheSameIdsInTheSameOrder() {
        // Given
        UUID authorization = UUID.randomUUID();
        apply(authorization);
        apply(authorization);
        eventually(() -> announced(authorization).size() == 2);
        List<String> ids = ids(announced(authorization));

        // When
        int events = given().auth().oauth2(backing.token("otto"))
                .post("/ops/topics/" + Topics.COVERAGE_DETERMINED.name() + "/rebuild").jsonPath().getInt("events");

        // Then
        assertThat(events).isGreaterThanOrEqualTo(2);
        eventually(() -> announced(authorization).size() == 4);
        assertThat(ids(announced(authorization)).subList(2, 4)).isEqualTo(ids);
    }

    private static List<String> ids(List<Heard> heard) {
        return heard.stream().map(one -> one.headers().get("ce_id")).toList();
    }

    private List<String> distinct(UUID authorization) {
        return ids(announced(authorization)).stream().distinct().toList();
    }

    private static long sequence(Heard heard) {
        return Long.parseLong(heard.headers().get("ce_sequence"));
    }

    private void apply(UUID authorization) {
        changes.apply(tallies, cause(authorization), this::count).await().atMost(Duration.ofSeconds(10));
    }

    private static Cause cause(UUID authorization) {
        return new Cause(Cast.RIVERSIDE, authorization, Cast.ANA, Cast.NOON, "tally.count", authorization, null, null);
    }

    private Step<Tally> count(java.util.Optional<Tally> known, Cause cause) {
        List<Integer> revisions = new ArrayList<>(known.map(Tally::revisions).orElse(List.of()));
        revisions.add(revisions.size() + 1);
        return Step.<Tally>to(new Tally.Counting(List.copyOf(revisions))).announcing(Topics.COVERAGE_DETERMINED,
                revision -> CountEvents.counted(cause, revision));
    }
}
