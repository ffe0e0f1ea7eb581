package org.priorauth.inbox.views;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.paging.Conditions;

/** What a view holds. The members mean what the parameters of the list of work items mean. */
@Schema(name = "ViewFilter", description = "All members are optional; those given must all hold")
record ViewFilter(@Schema(description = "open or snoozed; open where absent") String state,
        @Schema(description = "Any of these kinds") List<String> kind,
        @Schema(description = "me (whoever looks), none, a team, or a person's id") String owner,
        @Schema(description = "The payer's id, e.g. aetna") String payer,
        @Schema(description = "Due within so many hours from now; 0 for what is late") Integer dueWithinHours) {

    ViewFilter {
        kind = Wire.list(kind);
    }

    /**
     * As one condition over work items {@code w} and their cases {@code c}.
     *
     * @param number tells the parameters of several views apart
     */
    String condition(Conditions all, int number, Caller caller, Rules rules, Instant now) {
        StringBuilder both = new StringBuilder("snoozed".equals(state)
                ? "w.snoozedUntil > :now"
                : "(w.snoozedUntil is null or w.snoozedUntil <= :now)");
        if (!kind.isEmpty()) {
            add(both, all, "w.kind in ", "kinds" + number, kind);
        }
        if ("none".equals(owner)) {
            both.append(" and w.taken = false");
        } else if (owner != null && !owner.isBlank()) {
            add(both, all, "w.owner = ", "owner" + number, key(caller, rules));
        }
        if (payer != null && !payer.isBlank()) {
            add(both, all, "c.payer = ", "payer" + number, payer);
        }
        if (dueWithinHours != null) {
            add(both, all, "w.dueAt < ", "due" + number, now.plus(Duration.ofHours(dueWithinHours)));
        }
        return both.toString();
    }

    private static void add(StringBuilder both, Conditions all, String condition, String name, Object value) {
        both.append(" and ").append(condition).append(':').append(name);
        all.set(name, value);
    }

    private String key(Caller caller, Rules rules) {
        String who = owner.equals("me") ? caller.id() : owner;
        return (rules.queues().contains(who) ? new Owner.Queue(who) : new Owner.Person(who, who)).key();
    }
}
