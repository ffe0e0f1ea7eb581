package org.priorauth.inbox.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.inbox.paging.Keyset.Key;

class KeysetTest {

    private record Row(Instant at, int priority, UUID id) {}

    private static final Row ROW = new Row(Instant.parse("2026-03-02T12:00:00.123456Z"), 2, new UUID(1, 2));
    private static final Keyset<Row> ORDER = new Keyset<>("due", false,
            List.of(Key.time("r.at", Row::at), Key.number("r.priority", Row::priority), Key.id("r.id", Row::id)));

    @Test
    void aCursorSaysWhereThePageEnded() {
        // Given
        String cursor = ORDER.cursor(ROW);
        // When
        Optional<List<Object>> read = ORDER.read(cursor);
        // Then
        assertThat(read).contains(List.of(ROW.at(), 2, ROW.id()));
    }

    @Test
    void aCursorOfAnotherOrderIsNotRead() {
        // Given
        Keyset<Row> other = new Keyset<>("-due", true, ORDER.keys());
        // When
        Optional<List<Object>> read = other.read(ORDER.cursor(ROW));
        // Then
        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "ZHVl", "ZHVlfGF8YnxjfGQ", "' or 1=1 --"})
    void whatIsNoCursorIsNotRead(String text) {
        // Given
        Keyset<Row> order = ORDER;
        // When
        Optional<List<Object>> read = order.read(text);
        // Then
        assertThat(read).isEmpty();
    }

    @Test
    void theNextPageStartsBehindAllKeysOfTheLastRow() {
        // Given
        PageAsked<Row> second = new PageAsked<>(ORDER, ORDER.read(ORDER.cursor(ROW)), 10);
        // When
        String where = second.from(new Conditions().and("r.tenant = :tenant", "tenant", "riverside")).where();
        // Then
        assertThat(where).isEqualTo(
                " where r.tenant = :tenant and (r.at, r.priority, r.id) > (:key0, :key1, :key2)");
    }
}
