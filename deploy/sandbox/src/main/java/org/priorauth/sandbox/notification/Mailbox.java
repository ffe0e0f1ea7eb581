package org.priorauth.sandbox.notification;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.time.Later;

/**
 * The notifications for one subscriber, one at a time and in order. A receiver that is down is waited for; one that refuses a
 * notification again and again loses it, so that the others get through.
 */
final class Mailbox {

    private static final Logger LOG = Logger.getLogger(Mailbox.class);

    private final Supplier<Subscriber> owner;
    private final Courier courier;
    private final Later later;
    private final SandboxSettings.Notification habits;
    private final Deque<Notice> waiting = new ArrayDeque<>();
    private boolean underway;
    private boolean pausing;
    private boolean closed;
    private int refusals;
    private Duration pause;

    Mailbox(Supplier<Subscriber> owner, Courier courier, Later later, SandboxSettings.Notification habits) {
        this.owner = owner;
        this.courier = courier;
        this.later = later;
        this.habits = habits;
        this.pause = habits.firstPause();
    }

    synchronized void put(Notice notice) {
        waiting.addLast(notice);
        if (!pausing) {
            next();
        }
    }

    /** Before all others and without waiting: the receiver has just shown that it is there. */
    synchronized void putFirst(Notice notice) {
        waiting.addFirst(notice);
        next();
    }

    synchronized void close() {
        closed = true;
        waiting.clear();
    }

    synchronized int size() {
        return waiting.size();
    }

    private synchronized void next() {
        if (underway || closed || waiting.isEmpty()) {
            return;
        }
        underway = true;
        Notice notice = waiting.peekFirst();
        Subscriber to = owner.get();
        courier.bring(to, notice.words().apply(to)).thenAccept(status -> came(notice, status));
    }

    private synchronized void came(Notice notice, int status) {
        underway = false;
        if (status / 100 == 2) {
            done(notice, notice.arrived());
        } else if (isRefusal(status) && ++refusals >= habits.refusals()) {
            LOG.warnf("A notification was refused %d times with %d and is given up", refusals, status);
            done(notice, notice.givenUp());
        } else {
            pausing = true;
            later.in(pause, this::again);
            pause = shorter(pause.multipliedBy(2), habits.longestPause());
        }
    }

    private void done(Notice notice, Runnable then) {
        waiting.remove(notice);
        refusals = 0;
        pause = habits.firstPause();
        then.run();
        next();
    }

    private synchronized void again() {
        pausing = false;
        next();
    }

    private static boolean isRefusal(int status) {
        return status / 100 == 4 && status != 408 && status != 429;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
