package org.priorauth.inbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.inbox.InboxTest;

import io.quarkus.test.junit.QuarkusTest;

/** The stream reads on by position; so a lower position may never be committed after a higher one. */
@QuarkusTest
class PositionsFollowCommitsTest extends InboxTest {

    @Test
    void nobodyTakesAPositionWhileALowerOneIsNotCommitted() throws SQLException {
        try (Connection first = backing.connect(); Connection second = backing.connect()) {
            // Given
            first.setAutoCommit(false);
            long lower = append(first);
            second.createStatement().execute("set lock_timeout = '200ms'");
            // When
            assertThatThrownBy(() -> append(second)).isInstanceOf(SQLException.class)
                    .extracting(thrown -> ((SQLException) thrown).getSQLState()).isEqualTo("55P03");
            first.commit();
            long higher = append(second);
            // Then
            assertThat(higher).isGreaterThan(lower);
        }
    }

    private static long append(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        insert into timeline (id, tenant_id, authorization_id, at, heard_at, stage,
                            outcome, status, actor, sentence, details)
                        values ('%s', 'positions', '%s', now(), now(), 'inbox', 'x', 'sent', 'x', 'x', '{}')
                        returning position"""
                                .formatted(UUID.randomUUID(), UUID.randomUUID()))) {
            row.next();
            return row.getLong(1);
        }
    }
}
