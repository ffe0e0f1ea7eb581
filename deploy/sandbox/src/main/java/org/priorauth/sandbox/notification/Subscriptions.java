package org.priorauth.sandbox.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.journal.Journal;
import org.priorauth.sandbox.payer.Case;

/** Who subscribed, with the mailbox of each. */
@Singleton
public class Subscriptions {

    public static final String SUBSCRIBER = "subscriber";

    private final Map<String, Subscriber> subscribers = new ConcurrentHashMap<>();
    private final Map<String, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final Mailboxes making;
    private final Journal journal;
    private final Clock clock;

    Subscriptions(Mailboxes making, Journal journal, Clock clock) {
        this.making = making;
        this.journal = journal;
        this.clock = clock;
    }

    /** Subscribes, or subscribes anew; either way a handshake follows. */
    public Subscriber add(Subscriber asked) {
        Subscriber added = subscribers.merge(asked.id(), asked, (earlier, anew) -> anew.after(earlier));
        journal.write(SUBSCRIBER, added);
        mailbox(added.id()).putFirst(new Notice(to -> new NotificationBundle(to, clock.instant()).handshake(),
                () -> move(added.id(), Subscriber.State.ACTIVE), () -> move(added.id(), Subscriber.State.ERROR)));
        return added;
    }

    public Optional<Subscriber> find(String payer, String id) {
        return Optional.ofNullable(subscribers.get(id)).filter(it -> it.payer().equals(payer));
    }

    public void remove(Subscriber gone) {
        subscribers.remove(gone.id());
        Optional.ofNullable(mailboxes.remove(gone.id())).ifPresent(Mailbox::close);
        journal.write(SUBSCRIBER, gone.in(Subscriber.State.OFF));
    }

    public Collection<Subscriber> all() {
        return subscribers.values();
    }

    public int waitingFor(Subscriber subscriber) {
        return mailbox(subscriber.id()).size();
    }

    Stream<Subscriber> wanting(Case decided) {
        return subscribers.values().stream().filter(it -> it.wants(decided));
    }

    /** The next event number of a subscriber. */
    long number(Subscriber to) {
        Subscriber counted = subscribers.computeIfPresent(to.id(), (id, known) -> known.withOneEventMore());
        Optional.ofNullable(counted).ifPresent(it -> journal.write(SUBSCRIBER, it));
        return Optional.ofNullable(counted).orElse(to).events();
    }

    /** Puts a notification in, unless the subscriber is gone. */
    void put(Subscriber to, long number, Announcement announcement) {
        if (subscribers.containsKey(to.id())) {
            mailbox(to.id()).put(announcement.notice(number, clock));
        }
    }

    /** Shows everyone who subscribed at this payer that it is still there. */
    public void heartbeat(String payer) {
        of(payer).forEach(it -> mailbox(it.id())
                .put(new Notice(to -> new NotificationBundle(to, clock.instant()).heartbeat(), () -> {}, () -> {})));
    }

    /** In error nothing is told until somebody subscribes anew. */
    public void fail(String payer) {
        of(payer).forEach(it -> move(it.id(), Subscriber.State.ERROR));
    }

    /** Lost without a word, as by a payer that moved house. */
    public void forget(String payer) {
        of(payer).forEach(this::remove);
    }

    private List<Subscriber> of(String payer) {
        return subscribers.values().stream().filter(it -> it.payer().equals(payer)).toList();
    }

    /** Puts back who had subscribed before a restart. */
    public void restore() {
        journal.replay(SUBSCRIBER, Subscriber.class, it -> subscribers.put(it.id(), it));
        subscribers.values().removeIf(it -> it.state() == Subscriber.State.OFF);
    }

    private void move(String id, Subscriber.State next) {
        subscribers.computeIfPresent(id, (same, known) -> known.in(next));
        Optional.ofNullable(subscribers.get(id)).ifPresent(it -> journal.write(SUBSCRIBER, it));
    }

    private Mailbox mailbox(String id) {
        return mailboxes.computeIfAbsent(id, it -> making.mailbox(() -> subscribers.get(id)));
    }
}
