package org.priorauth.chassis.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.audit.AuditEntry;
import org.priorauth.chassis.errand.Errands;
import org.priorauth.chassis.outbox.Outbox;
import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;

/** Writes steps into the session: state, events, errands, audit. */
@ApplicationScoped
class Steps {

    private final Outbox outbox;
    private final Errands errands;
    private final Ids ids;

    Steps(Outbox outbox, Errands errands, Ids ids) {
        this.outbox = outbox;
        this.errands = errands;
        this.ids = ids;
    }

    /** One step taken on one row; the row is new where {@code fresh}. */
    record Taken<S, R extends StateRow>(R row, boolean fresh, Step<S> step, Cause cause) {}

    <S, R extends StateRow> Uni<Void> write(Session session, States<S, R> states, List<Taken<S, R>> taken) {
        List<Object> rows = new ArrayList<>();
        taken.forEach(one -> rows.addAll(rowsOf(states, one)));
        return store(session, rows).chain(() -> errands.change(session, taken.stream()
                .map(one -> new Errands.Change(one.step.errands(), one.step.dropped(), one.cause)).toList()));
    }

    private static Uni<Void> store(Session session, List<Object> rows) {
        Map<Boolean, List<Object>> written = rows.stream()
                .collect(Collectors.partitioningBy(Correctable.class::isInstance));
        return session.persistAll(written.get(false).toArray())
                .chain(() -> session.mergeAll(written.get(true).toArray()));
    }

    private <S, R extends StateRow> List<Object> rowsOf(States<S, R> states, Taken<S, R> one) {
        List<Object> rows = new ArrayList<>();
        one.step.state().ifPresent(state -> states.write(one.row, state, one.cause));
        if (one.fresh && one.step.state().isPresent()) {
            rows.add(one.row);
        }
        one.step.announcements().forEach(announcement -> rows.add(outboxRow(one, announcement)));
        rows.addAll(one.step.rows());
        rows.add(new AuditEntry(ids.next(), one.cause.tenant(), one.cause.at(), one.cause.by(), one.cause.action(),
                one.cause.authorizationId(), one.cause.why()));
        return rows;
    }

    private Object outboxRow(Taken<?, ?> one, Announcement<?> announcement) {
        one.row.revision++;
        return outbox.row(announcement.topic(), announcement.payload().apply(one.row.revision), one.cause);
    }
}
