package org.priorauth.systemtests.bench.inbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.priorauth.systemtests.Door;

/** The desks of the demo people, with what is theirs to look at. */
final class Desks {

    private static final String LAKEVIEW = "lakeview";
    private static final List<String> VIEWS = List.of("{}", "{\"owner\": \"me\"}", "{\"owner\": \"none\"}",
            "{\"dueWithinHours\": 9}", "{\"payer\": \"anthem\"}", "{\"kind\": [\"letter-to-sign\"]}",
            "{\"owner\": \"none\", \"payer\": \"humana\", \"dueWithinHours\": 0}", "{\"state\": \"snoozed\"}");

    private final Function<String, Door> doors;
    private final Map<String, List<String>> cases = new LinkedHashMap<>();
    private final Map<String, List<String>> messages = new LinkedHashMap<>();

    Desks(Function<String, Door> doors, Store store) throws SQLException {
        this.doors = doors;
        for (String clinic : List.of("riverside", LAKEVIEW)) {
            cases.put(clinic, store.some("authorization_case", clinic));
            messages.put(clinic, store.some("message", clinic));
        }
    }

    /** The lead's, for everybody. */
    void saveViews() {
        Door lead = doors.apply("lee");
        if (lead.get("/api/v1/inbox/views").expecting(200).body().path("items").isEmpty()) {
            VIEWS.forEach(filter -> lead.post("/api/v1/inbox/views", "application/json",
                    "{\"name\": \"View\", \"shared\": true, \"filter\": " + filter + "}").expecting(201));
        }
    }

    List<Desk> of(List<String> people, Stopwatch stopwatch) {
        List<Desk> desks = new ArrayList<>();
        for (String person : people) {
            String clinic = person.equals("luis") ? LAKEVIEW : "riverside";
            desks.add(new Desk(doors.apply(person), cases.get(clinic), messages.get(clinic), stopwatch));
        }
        return desks;
    }
}
