package org.priorauth.systemtests.bench.inbox;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What people look at, as often as they do; each asks for what the browser asks for then. */
enum Looks {

    QUEUE(20, (desk, sort) -> {
        desk.get("queue", "/api/v1/inbox/work-items?limit=50&sort=" + sort);
        desk.get("queue, counts", "/api/v1/inbox/work-items/counts");
        desk.get("saved views", "/api/v1/inbox/views");
        desk.get("saved views, counts", "/api/v1/inbox/views/counts");
    }, "due", "touch", "priority", "due&owner=me", "due&owner=none", "due&payer=anthem", "due&kind=letter-to-sign"),

    CASES(10, (desk, filter) -> {
        desk.post("cases", "/api/v1/inbox/authorizations/search", "{\"limit\": 50" + filter + "}");
        desk.get("cases, counts", "/api/v1/authorizations/counts");
    }, "", ", \"status\": [\"pended\"]", ", \"payer\": \"humana\"", ", \"sort\": \"due\"",
            ", \"status\": [\"denied\"]"),

    CASE(25, (desk, none) -> {
        String one = desk.anyCase();
        desk.get("case", "/api/v1/authorizations/" + one);
        desk.get("case, timeline", "/api/v1/authorizations/" + one + "/timeline");
        desk.get("case, messages", "/api/v1/inbox/messages?limit=50&authorization=" + one);
        desk.get("case, notes", "/api/v1/inbox/authorizations/" + one + "/notes");
    }, ""),

    MESSAGES(10, (desk, filter) -> desk.get("messages", "/api/v1/inbox/messages?limit=50" + filter), "",
            "&needs=person", "&channel=fax", "&channel=phone", "&link=none"),

    MESSAGE(5, (desk, none) -> desk.get("message", "/api/v1/inbox/messages/" + desk.anyMessage()), ""),

    CASES_BY_NAME(6, (desk, none) -> desk.post("cases by name", "/api/v1/inbox/authorizations/search",
            "{\"q\": \"%s, %s\", \"limit\": 8}".formatted(Typed.family(), Typed.given())), ""),

    NAME(5, box("name", () -> Typed.given() + " " + Typed.family()), ""),

    SLIP(2, box("name with a slip", Typed::slip), ""),

    TYPING(4, box("beginning of a name", Typed::beginning), ""),

    BIRTH(2, box("name and birth date", () -> Typed.family() + " " + Typed.day()), ""),

    DATE(2, box("date", Typed::day), ""),

    NUMBER(3, box("number", Typed::number), ""),

    CODE(2, box("code", () -> Desk.any(List.of("97110", "M25.561", "97110 denied"))), ""),

    WORDS(4, box("words", Typed::words), "");

    private final int weight;
    private final BiConsumer<Desk, String> look;
    private final List<String> ways;

    Looks(int weight, BiConsumer<Desk, String> look, String... ways) {
        this.weight = weight;
        this.look = look;
        this.ways = List.of(ways);
    }

    /** The box over cases, messages and papers, as the command palette asks. */
    private static BiConsumer<Desk, String> box(String what, Supplier<String> typed) {
        return (desk, none) -> desk.post("search, " + what, "/api/v1/inbox/search",
                "{\"query\": \"%s\", \"limit\": 12}".formatted(typed.get()));
    }

    static Looks any() {
        int chance = ThreadLocalRandom.current().nextInt(100);
        for (Looks one : values()) {
            chance -= one.weight;
            if (chance < 0) {
                return one;
            }
        }
        throw new IllegalStateException("The weights are less than a hundred.");
    }

    void at(Desk desk) {
        look.accept(desk, Desk.any(ways));
    }
}
