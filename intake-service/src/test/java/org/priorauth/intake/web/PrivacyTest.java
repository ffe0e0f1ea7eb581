package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Database;
import org.priorauth.intake.store.PhiColumns;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class PrivacyTest {

    Backing backing;

    @Test
    void noLogLineTellsOfAPatient() {
        // Given
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Listening(lines);
        Logger.getLogger("").addHandler(handler);
        Door door = Door.of(backing, PrivacyTest.class);

        // When
        UUID id = Door.id(door.order(Door.plain("PR|1", "pr-1")));
        door.order(Door.plain("PR|2", "pr-2").replace("1961-10-01", "Reyes"));
        door.order(Door.plain("PR|2", "pr-2").replace("\"Reyes\"", "\"Reyes"));
        door.patch(id, "{\"facts\": [{\"text\": \"Reyes cannot walk.\"}]}");
        door.withdraw(id, "Reyes moved away.");

        // Then
        Logger.getLogger("").removeHandler(handler);
        assertThat(lines).noneMatch(line -> line.contains("Reyes") || line.contains("W100200300")
                || line.contains("1961-10-01"));
    }

    @Test
    void thePhiIsWhereTheListSaysAndNowhereElse() throws Exception {
        // Given
        Door door = Door.of(backing, PrivacyTest.class);
        UUID id = Door.id(door.order(Door.plain("PR|3", "pr-3")));
        door.heard(id, 2);

        // When
        List<String> found = new ArrayList<>();
        for (String column : columns()) {
            if (holds(column, "Reyes") || holds(column, "W100200300")) {
                found.add(column);
            }
        }

        // Then
        assertThat(columns()).containsAll(PhiColumns.ALL);
        assertThat(found).contains("request.document", "outbox.payload").allMatch(PhiColumns.ALL::contains);
    }

    private List<String> columns() throws Exception {
        return ask("select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public' and table_name <> 'flyway_schema_history'");
    }

    private boolean holds(String column, String text) throws Exception {
        String[] name = column.split("\\.");
        String value = column.equals("outbox.payload") || column.endsWith(".content") || column.endsWith(".value")
                ? "encode(\"" + name[1] + "\", 'escape')"
                : "cast(\"" + name[1] + "\" as varchar)";
        return ask("select count(*) from \"" + name[0] + "\" where " + value + " like '%" + text + "%'").get(0)
                .compareTo("0") > 0;
    }

    private List<String> ask(String sql) {
        return Database.column(backing, sql);
    }

    /** Keeps what is logged. */
    private static final class Listening extends Handler {

        private final List<String> lines;

        Listening(List<String> lines) { this.lines = lines; }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + java.util.Arrays.toString(line.getParameters()) + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
