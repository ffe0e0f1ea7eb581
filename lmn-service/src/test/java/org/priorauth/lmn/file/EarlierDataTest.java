package org.priorauth.lmn.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;

/** What stood in the tables before they were changed. */
@QuarkusTest
class EarlierDataTest extends LetterTest {

    private UUID signed() {
        UUID letterId = drafted();
        assertThat(sign("chen", letterId).statusCode()).isEqualTo(200);
        return letterId;
    }

    @Test
    void ofALetterSignedThenItIsKnownWhoSignedIt() throws Exception {
        // Given
        UUID letterId = signed();
        Database.execute(backing, "update signed_letter set npi = null, author = null where letter_id = ?", letterId);
        String update = migration("V50__earlier_letters.sql").replaceAll("(?s).*(update signed_letter.*?);.*", "$1");

        // When
        Database.execute(backing, update);

        // Then
        assertThat(Database.column(backing, "select npi from signed_letter where letter_id = ?", letterId))
                .containsExactly("9999984591");
    }

    @Test
    void visitsToldOnAnAddendumThenBecomeThoseOfItsLetter() throws Exception {
        // Given
        UUID letterId = signed();
        UUID addendum = UUID.fromString(
                as("chen").post(letter(letterId) + "/addendum").jsonPath().getString("letterId"));
        save(addendum, 1, "rationale", "She fell on the stairs and can bear half her weight now.");
        assertThat(sign("chen", addendum).statusCode()).isEqualTo(200);

        // When
        List<String> visits = afterTheMove(Map.of("v-1", letterId, "v-2", addendum), addendum);

        // Then
        assertThat(visits).containsExactly("v-1 " + letterId, "v-2 " + letterId);
    }

    /** Nothing of it stays: other tests have visits too. */
    private List<String> afterTheMove(Map<String, UUID> told, UUID again) throws SQLException, IOException {
        try (Connection connection = backing.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("drop index letter_visit_letter");
                statement.execute("alter table letter_visit drop constraint letter_visit_pkey,"
                        + " add primary key (letter_id, visit_id)");
                for (Map.Entry<String, UUID> visit : told.entrySet()) {
                    statement.execute(insert(visit.getKey(), visit.getValue()));
                }
                statement.execute(insert("v-1", again));
                statement.execute(migration("V51__visits_of_an_authorization.sql"));
                return visits(statement);
            } finally {
                connection.rollback();
            }
        }
    }

    private String insert(String visit, UUID letterId) {
        return "insert into letter_visit values ('riverside', '%s', '%s', '%s', '2026-03-04', true, now())"
                .formatted(authorization, letterId, visit);
    }

    private List<String> visits(Statement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select visit_id || ' ' || letter_id from letter_visit"
                + " where authorization_id = '" + authorization + "' order by 1")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String migration(String name) throws IOException {
        try (InputStream file = EarlierDataTest.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
