package org.priorauth.chassis.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at the service's rows and changes them behind its back. */
public final class Database {

    private Database() {}

    public static long count(Backing backing, String sql, Object... arguments) {
        return Long.parseLong(column(backing, sql, arguments).get(0));
    }

    public static List<String> column(Backing backing, String sql, Object... arguments) {
        try (Connection connection = backing.connect();
                PreparedStatement query = prepare(connection, sql, arguments);
                ResultSet rows = query.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException thrown) {
            throw new AssertionError(thrown);
        }
    }

    public static void execute(Backing backing, String sql, Object... arguments) {
        try (Connection connection = backing.connect();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            statement.execute();
        } catch (SQLException thrown) {
            throw new AssertionError(thrown);
        }
    }

    public static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < arguments.length; at++) {
            statement.setObject(at + 1, arguments[at]);
        }
        return statement;
    }
}
