package org.priorauth.inbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Keyset;
import org.priorauth.inbox.paging.Keyset.Key;

/**
 * Which work items of one clinic are asked for.
 *
 * @param kinds any of them; empty for all
 * @param now what is set aside beyond it sleeps
 */
public record ItemSearch(String tenant, State state, Instant now, List<String> kinds, Optional<String> payer,
        Optional<UUID> authorization, OwnerAsked owner,
        Optional<Instant> dueBefore) {

    private static final Key<ItemFound> ID = Key.id("w.id", found -> found.item().id);
    private static final Key<ItemFound> DUE = Key.time("w.dueAt", found -> found.item().dueAt);
    private static final Key<ItemFound> OPENED = Key.time("w.openedAt", found -> found.item().openedAt);
    private static final Key<ItemFound> TOUCH = Key.time("w.touchAt", found -> found.item().touchAt);
    private static final Key<ItemFound> PRIORITY = Key.number("w.priority", found -> found.item().priority);

    public static final Map<String, Keyset<ItemFound>> ORDERS = Map.of(
            "due", new Keyset<>("due", false, List.of(DUE, ID)),
            "-due", new Keyset<>("-due", true, List.of(DUE, ID)),
            "touch", new Keyset<>("touch", false, List.of(TOUCH, ID)),
            "priority", new Keyset<>("priority", false, List.of(PRIORITY, DUE, ID)),
            "opened", new Keyset<>("opened", false, List.of(OPENED, ID)),
            "-opened", new Keyset<>("-opened", true, List.of(OPENED, ID)));

    /** To be done, set aside for now, or done. */
    public enum State {
        OPEN, SNOOZED, DONE
    }

    public static final String USUAL_ORDER = "due";

    Conditions conditions() {
        Conditions asked = new Conditions()
                .and("w.tenantId = :tenant", "tenant", tenant)
                // written out: the index is partial
                .and(state == State.DONE ? "w.open = false" : "w.open = true")
                .and("w.kind in :kinds", "kinds", Optional.of(kinds).filter(some -> !some.isEmpty()))
                .and("c.payer = :payer", "payer", payer)
                .and("w.authorizationId = :authorization", "authorization", authorization)
                .and("w.dueAt < :dueBefore", "dueBefore", dueBefore);
        if (state == State.OPEN) {
            asked.and("(w.snoozedUntil is null or w.snoozedUntil <= :now)", "now", now);
        } else if (state == State.SNOOZED) {
            asked.and("w.snoozedUntil > :now", "now", now);
        }
        return owner.in(asked, "w");
    }
}
