package org.priorauth.inbox.messages.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Keyset;
import org.priorauth.inbox.paging.Keyset.Key;

/**
 * Which messages of one clinic are asked for; what is absent does not matter.
 *
 * @param needs a person has something to do about them
 * @param link see {@link org.priorauth.inbox.messages.Link}
 */
public record MessageSearch(String tenant, Optional<String> channel, Optional<String> direction, Optional<String> state,
        Optional<UUID> thread, Optional<Instant> since, boolean needs,
        Optional<UUID> authorization, Optional<String> link, Optional<String> meaning) {

    private static final String NOWHERE = "none";
    /** How messages can be asked for by where they belong. */
    public static final Set<String> LINKS = Set.of("by-itself", "by-person", "by-chain", "taken-off", NOWHERE);

    private static final Key<MessageRow> AT = Key.time("m.at", row -> row.at);
    private static final Key<MessageRow> ID = Key.id("m.id", MessageRow::id);

    public static final String USUAL_ORDER = "-at";
    public static final Map<String, Keyset<MessageRow>> ORDERS = Map.of(
            "at", new Keyset<>("at", false, List.of(AT, ID)),
            "-at", new Keyset<>("-at", true, List.of(AT, ID)));

    Conditions conditions() {
        Conditions asked = new Conditions()
                .and("m.tenantId = :tenant", "tenant", tenant)
                .and("m.channel = :channel", "channel", channel)
                .and("m.direction = :direction", "direction", direction)
                .and("m.state = :state", "state", state)
                .and("m.threadId = :thread", "thread", thread)
                .and("m.at >= :since", "since", since)
                .and("m.authorizationId = :authorization", "authorization", authorization)
                .and("m.link = :link", "link", link.filter(how -> !how.equals(NOWHERE)))
                .and("m.meaning = :meaning", "meaning", meaning);
        if (link.filter(NOWHERE::equals).isPresent()) {
            asked.and("m.link is null");
        }
        return needs ? asked.and("m.need is not null") : asked;
    }
}
