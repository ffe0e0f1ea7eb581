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
        Rewriting rewriting = new Rewriting(sample);
        String of = " = '" + sample.authorization() + "'";
        Copies ofCase = new Copies(cases, cases);
        copy("authorization_case", rewriting, "t.id" + of, ofCase);
        copy("timeline", rewriting, "t.authorization_id" + of, ofCase);
        Copies times = new Copies(messages / sample.messages().size(), cases);
        String about = sample.messages().stream().map(UUID::toString).collect(Collectors.joining("', '", "('", "')"));
        String papers = "(select id from document where message_id in " + about + ")";
        copy("document", rewriting, "t.message_id in " + about, times);
        copy("document_page", rewriting, "t.document_id in " + papers, times);
        copy("message", rewriting, "t.id in " + about, times);
    }

    /** So many of each row, shared among so many cases. */
    private record Copies(int times, int cases) {

        /** The copy's number {@code i}, the person {@code p} whose case it belongs to, and a remark {@code r}. */
        String sql() {
            return " cross join generate_series(1, " + times + ") i join person p on p.n = 1 + (i - 1) % " + cases
                    + " join remark r on r.n = (hashint4(i + hashtext(t.id::text) % 1000)::bigint & 2147483647) % "
                    + Remarks.COUNT;
        }
    }

    private void copy(String table, Rewriting rewriting, String condition, Copies copies) throws SQLException {
        Map<String, String> columns = columns(table);
        execute("insert into " + table + columns.keySet().stream().collect(Collectors.joining("\", \"", " (\"", "\") "))
                + columns.entrySet().stream().map(one -> rewriting.value(table, one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", ", "select ", ""))
                + " from (select * from " + table + " t where " + condition + ") t" + copies.sql());
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

    private void execute(String sql) throws SQLException {
        try (Statement statement = inbox.createStatement()) {
            statement.execute(sql);
        }
    }
}
