package org.priorauth.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.domain.work.WorkItems;

/** What the timeline says of work items that came and went with an event. */
final class ItemEntries {

    private ItemEntries() {}

    static List<Entry> of(WorkItems settled, Entry event, Rules rules) {
        return Stream.concat(settled.closed().stream().map(item -> closed(item, event, rules)),
                settled.opened().stream().map(item -> opened(item, event, rules))).toList();
    }

    private static Entry opened(WorkItem item, Entry event, Rules rules) {
        return Entry.ofItem(item, "work-item-opened", event.status(), event.at(), Actor.service(Entry.INBOX),
                event.eventId(), "Work for " + item.owner().name() + ": " + rules.title(item.kind()) + ".");
    }

    private static Entry closed(WorkItem item, Entry event, Rules rules) {
        return Entry.ofItem(item, "work-item-closed", event.status(), event.at(), event.by(),
                event.eventId(), "Work done: " + rules.title(item.kind()) + ".");
    }

    /** A person closed it, or took part in it. */
    static Entry byHand(WorkItem item, String outcome, Case now, Actor by, Instant at, String sentence) {
        return Entry.ofItem(item, outcome, now.status(), at, by, null, sentence);
    }
}
