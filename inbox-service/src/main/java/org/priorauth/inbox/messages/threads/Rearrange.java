package org.priorauth.inbox.messages.threads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.messages.filing.MoveMessage;
import org.priorauth.inbox.messages.store.MessageRow;
import org.priorauth.inbox.messages.store.Messages;

import io.smallrye.mutiny.Uni;

/** A person puts messages into another thread. Answers that come later follow the message they answer. */
@ApplicationScoped
public class Rearrange {

    static final Refusal UNKNOWN = Refusal.invalid("thread.unknown", "There is no such thread in your clinic.");
    static final Refusal SAME = Refusal.conflict("thread.the-same", "It is in this thread already.");
    static final Refusal ALONE = Refusal.conflict("thread.alone", "It is a thread of its own already.");
    static final Refusal TOO_LONG = Refusal.conflict("thread.too-long",
            "The thread is too long to be put right at once. Move its messages one by one.");
    static final Refusal CHANGED = Refusal.conflict("thread.changed-since",
            "It was taken back before, or its messages have moved on since.");
    static final Refusal NOT_YOURS = Refusal.forbidden("thread.not-your-move",
            "Only who did it, or a lead, can take it back.");

    private final Threads threads;
    private final Messages messages;
    private final TakeMessages taking;
    private final Ids ids;

    Rearrange(Threads threads, Messages messages, TakeMessages taking, Ids ids) {
        this.threads = threads;
        this.messages = messages;
        this.taking = taking;
        this.ids = ids;
    }

    /**
     * All of one thread into another.
     *
     * @param seen the edition of the first that the person has read
     */
    public Uni<Outcome<UUID>> merge(Session session, Caller caller, UUID thread, Optional<Integer> seen, UUID into,
            String why) {
        return threads.ids(session, caller.tenant(), thread).chain(from -> threads.ids(session, caller.tenant(), into)
                .chain(to -> merge(session, caller, new Two(thread, from, into, to), seen, why)));
    }

    /** Two threads with their messages, before they are locked. */
    private record Two(UUID thread, List<UUID> from, UUID into, List<UUID> to) {

        List<UUID> all() {
            return Stream.concat(from.stream(), to.stream()).distinct().toList();
        }

        Rearranged merged(Map<UUID, MessageRow> rows, String why) {
            return new Rearranged(Rearranged.MERGED, thread, into, in(thread, from, rows), why);
        }
    }

    private Uni<Outcome<UUID>> merge(Session session, Caller caller, Two both, Optional<Integer> seen, String why) {
        return taking.take(session, caller, both.all(), rows -> threads.changes(session, caller.tenant(), both.thread)
                .map(Threads::edition)
                .map(edition -> both.from.size() >= Threads.LONGEST
                        ? new Plan.No(TOO_LONG)
                        : merging(both.merged(rows, why), in(both.into, both.to, rows),
                                seen.filter(read -> !read.equals(edition)))));
    }

    /** Those that nobody took elsewhere meanwhile. */
    private static List<UUID> in(UUID thread, List<UUID> ids, Map<UUID, MessageRow> rows) {
        return ids.stream().filter(id -> rows.get(id).threadId().equals(thread)).toList();
    }

    private static Plan merging(Rearranged what, List<UUID> there, Optional<Integer> stale) {
        if (what.messages().isEmpty()) {
            return new Plan.No(Refusal.notFound());
        }
        if (stale.isPresent() || there.isEmpty()) {
            return new Plan.No(stale.isPresent() ? MoveMessage.STALE : UNKNOWN);
        }
        return what.from().equals(what.to()) ? new Plan.No(SAME) : new Plan.Go(what);
    }

    /**
     * Makes a thread of its own of a message.
     *
     * @param withLater the messages that came later in the thread go with it
     */
    public Uni<Outcome<UUID>> split(Session session, Caller caller, UUID message, Optional<Integer> seen,
            boolean withLater, String why) {
        return threads.besides(session, caller.tenant(), message).chain(all -> {
            List<UUID> leaving = all.stream().dropWhile(id -> !id.equals(message)).limit(withLater ? all.size() : 1)
                    .toList();
            return taking.take(session, caller, all, rows -> plan(all.size() >= Threads.LONGEST
                    ? new Plan.No(TOO_LONG)
                    : splitting(rows, message, seen, leaving, why)));
        });
    }

    private Plan splitting(Map<UUID, MessageRow> rows, UUID message, Optional<Integer> seen, List<UUID> leaving,
            String why) {
        Optional<Refusal> no = refused(rows.get(message), seen);
        if (no.isPresent()) {
            return new Plan.No(no.get());
        }
        UUID thread = rows.get(message).threadId();
        List<UUID> still = in(thread, leaving, rows);
        return still.size() == in(thread, List.copyOf(rows.keySet()), rows).size()
                ? new Plan.No(ALONE)
                : new Plan.Go(new Rearranged(Rearranged.SPLIT, thread, ids.next(), still, why));
    }

    public Uni<Outcome<UUID>> move(Session session, Caller caller, UUID message, Optional<Integer> seen, UUID thread,
            String why) {
        return threads.ids(session, caller.tenant(), thread).chain(there -> taking.take(session, caller,
                List.of(message), rows -> plan(moving(rows.get(message), seen, thread, there.isEmpty(), why))));
    }

    private Plan moving(MessageRow row, Optional<Integer> seen, UUID thread, boolean unknown, String why) {
        Optional<Refusal> no = refused(row, seen);
        if (no.isPresent() || unknown) {
            return new Plan.No(no.orElse(UNKNOWN));
        }
        return row.threadId().equals(thread)
                ? new Plan.No(SAME)
                : new Plan.Go(new Rearranged(Rearranged.MOVED, row.threadId(), thread, List.of(row.id()), why));
    }

    private Optional<Refusal> refused(MessageRow row, Optional<Integer> seen) {
        if (row == null) {
            return Optional.of(Refusal.notFound());
        }
        return seen.filter(edition -> edition != messages.read(row).edition()).map(stale -> MoveMessage.STALE);
    }

    /** The messages go back to where they were, where all of them are still where they were taken. */
    public Uni<Outcome<UUID>> undo(Session session, Caller caller, UUID change) {
        return threads.change(session, caller.tenant(), change).chain(found -> found
                .map(row -> taking.takeBack(session, caller, row, rows -> plan(undoing(row, caller, rows))))
                .orElseGet(() -> Uni.createFrom().item(new Outcome.Refused<>(Refusal.notFound()))));
    }

    private static Plan undoing(ThreadChangeRow change, Caller caller, Map<UUID, MessageRow> rows) {
        if (!change.by().id().equals(caller.id()) && !caller.is(Role.LEAD)) {
            return new Plan.No(NOT_YOURS);
        }
        boolean there = rows.values().stream().allMatch(row -> row.threadId().equals(change.what().to()));
        return change.undoneAt() == null && there ? new Plan.Go(change.what().back()) : new Plan.No(CHANGED);
    }

    private static Uni<Plan> plan(Plan plan) {
        return Uni.createFrom().item(plan);
    }
}
