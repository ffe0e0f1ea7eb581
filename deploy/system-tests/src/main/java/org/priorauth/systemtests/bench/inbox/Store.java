package org.priorauth.systemtests.bench.inbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.priorauth.local.LocalSystem;
import org.priorauth.systemtests.Clinic;

/** The inbox's database of a large house: cases that went through the system, and copies of them. */
final class Store {

    private static final int THOUSAND = 1000;
    /** What came by fax is read by and by. */
    private static final int READING_SECONDS = 15;

    private final LocalSystem system;
    private final Clinic clinic;
    private final Connection inbox;

    Store(LocalSystem system, Clinic clinic, Connection inbox) {
        this.system = system;
        this.clinic = clinic;
        this.inbox = inbox;
    }

    /** Unless it is full already. */
    void fill(int cases, int messages) throws InterruptedException, SQLException {
        if (count("authorization_case") >= cases) {
            return;
        }
        List<Sample> samples = samples();
        People.table(inbox, cases);
        Remarks.table(inbox);
        Crowd crowd = new Crowd(inbox);
        crowd.withoutIndexes(() -> {
            for (Sample sample : samples) {
                crowd.add(sample, cases * sample.share() / THOUSAND, messages / THOUSAND * sample.share());
            }
        });
        crowd.settle();
    }

    private List<Sample> samples() throws InterruptedException, SQLException {
        List<Samples.Filed> filed = new Samples(clinic, system.url("sandbox")).file();
        TimeUnit.SECONDS.sleep(READING_SECONDS);
        List<Sample> samples = new ArrayList<>();
        for (Samples.Filed one : filed) {
            samples.add(sample(one));
        }
        return samples;
    }

    private Sample sample(Samples.Filed of) throws SQLException {
        String about = " = '" + of.authorization() + "'";
        String messages = "select id from message where document like '%" + of.number() + "%' union select d.message_id"
                + " from document d join document_page p on p.document_id = d.id where p.words like '%" + of.number()
                + "%'";
        return new Sample(of.authorization(), of.share(), of.number(), ids(messages),
                ids("select id from work_item where authorization_id" + about
                        + " union select id from document where message_id in (" + messages + ")"),
                column("select distinct item ->> 'dueAt' from authorization_case c,"
                        + " jsonb_array_elements(c.work_items::jsonb) item where c.id" + about),
                !column("select id from work_item where open and authorization_id" + about).isEmpty());
    }

    /** A desk's own cases and messages, some of them. */
    List<String> some(String table, String clinicId) throws SQLException {
        return column("select id from " + table + " tablesample system (5) where tenant_id = '" + clinicId
                + "' order by md5(id::text) limit 2000");
    }

    int count(String from) throws SQLException {
        return Integer.parseInt(one("select count(*) from " + from));
    }

    String one(String query) throws SQLException {
        return column(query).get(0);
    }

    private List<UUID> ids(String query) throws SQLException {
        return column(query).stream().map(UUID::fromString).toList();
    }

    private List<String> column(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = inbox.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
