package org.priorauth.systemtests.bench.inbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills the inbox's database with copies. The columns are read from it, so that this goes on working as tables grow. */
final class Crowd {

    private final Connection inbox;

    Crowd(Connection inbox) {
        this.inbox = inbox;
    }

    /** The case with its timeline, and its messages with their pages, shared among the cases. */
    void add(Sample sample, int cases, int messages) throws SQLException {
        Rewriting rewriting = new Rewriting(sample, cases);
        String of = " = '" + sample.authorization() + "'";
        copy("authorization_case", rewriting, "t.id" + of, cases);
        copy("timeline", rewriting, "t.authorization_id" + of, cases);
        int times = messages / sample.messages().size();
        String about = sample.messages().stream().map(UUID::toString).collect(Collectors.joining("', '", "('", "')"));
        String papers = "(select id from document where message_id in " + about + ")";
        copy("document", rewriting, "t.message_id in " + about, times);
        copy("document_page", rewriting, "t.document_id in " + papers, times);
        copy("message", rewriting, "t.id in " + about, times);
    }

    private void copy(String table, Rewriting rewriting, String condition, int times) throws SQLException {
        Map<String, String> columns = columns(table);
        execute("insert into " + table + columns.keySet().stream().collect(Collectors.joining("\", \"", " (\"", "\") "))
                + columns.entrySet().stream().map(one -> rewriting.value(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", ", "select ", ""))
                + " from (select * from " + table + " t where " + condition + ") t cross join generate_series(1, "
                + times + ") i");
    }

    private Map<String, String> columns(String table) throws SQLException {
        return pairs(
                """
                select column_name, udt_name from information_schema.columns
                where table_schema = 'public' and table_name = '%s' and is_identity = 'NO' and is_generated = 'NEVER'
                order by ordinal_position""".formatted(table));
    }

    private Map<String, String> pairs(String query) throws SQLException {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (Statement statement = inbox.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }

    /** Indexes are made anew afterwards, which is quicker than adding to them row by row. Those of keys stay. */
    void withoutIndexes(Filling filling) throws SQLException, InterruptedException {
        Map<String, String> indexes = pairs(
                """
                select indexname, indexdef from pg_indexes where schemaname = 'public'
                  and indexname not in (select conname from pg_constraint)
                  and tablename in ('authorization_case', 'timeline', 'work_item', 'message',
                                    'document', 'document_page')""");
        for (String index : indexes.keySet()) {
            execute("drop index " + index);
        }
        filling.fill();
        execute("set maintenance_work_mem = '256MB'");
        for (String definition : indexes.values()) {
            execute(definition);
        }
    }

    /** What puts rows in. */
    interface Filling {
        void fill() throws SQLException, InterruptedException;
    }

    /** As it is after a night of a quiet database. */
    void settle() throws SQLException {
        execute("vacuum analyze");
        execute("checkpoint");
    }

    int count(String from) throws SQLException {
        try (Statement statement = inbox.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = inbox.createStatement()) {
            statement.execute(sql);
        }
    }
}
