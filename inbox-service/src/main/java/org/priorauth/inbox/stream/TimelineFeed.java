package org.priorauth.inbox.stream;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.settings.InboxSettings;
import org.priorauth.inbox.store.Timeline;
import org.priorauth.inbox.store.TimelineRow;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** The timeline of one clinic from a position on, without end. One look at the table serves everybody who listens. */
@ApplicationScoped
class TimelineFeed {

    private static final Logger LOG = Logger.getLogger(TimelineFeed.class);
    private static final int PAGE = 200;
    private static final long UNSEEN = -1;

    private final Timeline timeline;
    private final Transactions transactions;
    private final Multi<Long> heads;

    TimelineFeed(Timeline timeline, Transactions transactions, InboxSettings settings) {
        this.timeline = timeline;
        this.transactions = transactions;
        this.heads = Multi.createFrom().ticks().every(settings.stream().lookEvery())
                .onOverflow().drop()
                .onItem().transformToUniAndConcatenate(tick -> look())
                .broadcast().withCancellationAfterLastSubscriberDeparture().toAllSubscribers();
    }

    /** The position of the newest line of all clinics. */
    Uni<Long> head() {
        // in contexts of their own: the lines of many listeners come from one look
        return transactions.quietlyApart(timeline::head);
    }

    private Uni<Long> look() {
        return head().onFailure().recoverWithItem(fault -> {
            LOG.debug("the stream waits for the database", fault);
            return UNSEEN;
        });
    }

    Multi<TimelineRow> after(String tenant, long position) {
        AtomicLong seen = new AtomicLong(position);
        return heads.onOverflow().dropPreviousItems()
                .filter(head -> head > seen.get())
                .onItem().transformToMultiAndConcatenate(head -> until(tenant, head, seen));
    }

    /** Page by page up to the head; what lies between is other clinics'. */
    private Multi<TimelineRow> until(String tenant, long head, AtomicLong seen) {
        return Multi.createBy().repeating()
                .uni(() -> page(tenant, seen.get()).invoke(rows -> seen.set(reached(rows, head))))
                .whilst(rows -> rows.size() == PAGE)
                .onItem().disjoint();
    }

    private Uni<List<TimelineRow>> page(String tenant, long position) {
        return transactions.quietlyApart(session -> timeline.after(session, tenant, position, PAGE));
    }

    private static long reached(List<TimelineRow> rows, long head) {
        long last = rows.isEmpty() ? head : rows.get(rows.size() - 1).position();
        return rows.size() == PAGE ? last : Math.max(last, head);
    }
}
