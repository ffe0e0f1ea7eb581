package org.priorauth.inbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Keyset;
import org.priorauth.inbox.paging.Keyset.Key;

/**
 * Which work items of one clinic are asked for.
 *
 * @param open those to be done, or those done
 * @param kinds any of them; empty for all
 */
public record ItemSearch(String tenant, boolean open, List<String> kinds, OwnerAsked owner,
        Optional<Instant> dueBefore) {

    private static final Key<ItemFound> ID = Key.id("w.id", found -> found.item().id);
    private static final Key<ItemFound> DUE = Key.time("w.dueAt", found -> found.item().dueAt);
    private static final Key<ItemFound> OPENED = Key.time("w.openedAt", found -> found.item().openedAt);
    private static final Key<ItemFound> PRIORITY = Key.number("w.priority", found -> found.item().priority);

    public static final Map<String, Keyset<ItemFound>> ORDERS = Map.of(
            "due", new Keyset<>("due", false, List.of(DUE, ID)),
            "-due", new Keyset<>("-due", true, List.of(DUE, ID)),
            "priority", new Keyset<>("priority", false, List.of(PRIORITY, DUE, ID)),
            "opened", new Keyset<>("opened", false, List.of(OPENED, ID)),
            "-opened", new Keyset<>("-opened", true, List.of(OPENED, ID)));

    public static final String USUAL_ORDER = "due";

    Conditions conditions() {
        Conditions asked = new Conditions()
                .and("w.tenantId = :tenant", "tenant", tenant)
                // written out: the index is partial
                .and(open ? "w.open = true" : "w.open = false")
                .and("w.kind in :kinds", "kinds", Optional.of(kinds).filter(some -> !some.isEmpty()))
                .and("w.dueAt < :dueBefore", "dueBefore", dueBefore);
        return owner.in(asked, "w");
    }
}
