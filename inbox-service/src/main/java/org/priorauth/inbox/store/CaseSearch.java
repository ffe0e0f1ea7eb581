package org.priorauth.inbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Keyset;
import org.priorauth.inbox.paging.Keyset.Key;

/**
 * Which cases of one clinic are asked for.
 *
 * @param statuses any of them; empty for all
 * @param text part of a name, a member id, an EHR identifier or a payer's number
 */
public record CaseSearch(String tenant, List<String> statuses, Optional<String> payer, Optional<String> category,
        OwnerAsked owner, Optional<Instant> dueBefore, Optional<String> ehrIdentifier, Optional<String> text) {

    private static final Key<CaseRow> ID = Key.id("c.id", CaseRow::id);
    private static final Key<CaseRow> UPDATED = Key.time("c.updatedAt", CaseRow::updatedAt);
    private static final Key<CaseRow> RECEIVED = Key.time("c.receivedAt", row -> row.receivedAt);
    private static final Key<CaseRow> DUE = Key.time("c.dueAt", row -> row.dueAt);

    /** By name; a hyphen in front turns the order round. */
    public static final Map<String, Keyset<CaseRow>> ORDERS = Map.of(
            "updated", new Keyset<>("updated", false, List.of(UPDATED, ID)),
            "-updated", new Keyset<>("-updated", true, List.of(UPDATED, ID)),
            "received", new Keyset<>("received", false, List.of(RECEIVED, ID)),
            "-received", new Keyset<>("-received", true, List.of(RECEIVED, ID)),
            "due", new Keyset<>("due", false, List.of(DUE, ID)),
            "-due", new Keyset<>("-due", true, List.of(DUE, ID)));

    public static final String USUAL_ORDER = "-updated";

    Conditions conditions() {
        Conditions asked = new Conditions()
                .and("c.tenantId = :tenant", "tenant", tenant)
                .and("c.status in :statuses", "statuses", Optional.of(statuses).filter(some -> !some.isEmpty()))
                .and("c.payer = :payer", "payer", payer)
                .and("c.category = :category", "category", category)
                .and("c.dueAt < :dueBefore", "dueBefore", dueBefore)
                .and("c.ehrIdentifier = :ehrIdentifier", "ehrIdentifier", ehrIdentifier)
                .and("c.search like :text escape '!'", "text", text.map(CaseSearch::anywhere));
        return owner.in(asked, "c");
    }

    /** As a pattern that means itself: what the caller typed is no wildcard. */
    private static String anywhere(String text) {
        String plain = SearchText.plain(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + plain + "%";
    }
}
