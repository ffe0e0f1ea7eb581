package org.priorauth.inbox.notes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.web.Acting;

import io.smallrye.mutiny.Uni;

/** The notes beside cases. */
@ApplicationScoped
class CaseNotes {

    private static final int MOST = 200;

    private final Acting acting;
    private final TellNamed tell;
    private final Transactions transactions;
    private final Ids ids;

    CaseNotes(Acting acting, TellNamed tell, Transactions transactions, Ids ids) {
        this.acting = acting;
        this.tell = tell;
        this.transactions = transactions;
        this.ids = ids;
    }

    static Response notFound() {
        return Refusal.notFound().problem().response();
    }

    /** Empty where the clinic has no such case. */
    Uni<Optional<List<CaseNote>>> list(Caller caller, UUID authorization) {
        return transactions.quietly(session -> acting.knows(session, caller, authorization)
                .chain(known -> known
                        ? notes(session, caller, authorization).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty())));
    }

    private static Uni<List<CaseNote>> notes(Session session, Caller caller, UUID authorization) {
        return session.createSelectionQuery(
                "from CaseNoteRow where tenantId = :tenant and authorizationId = :id order by at desc, id desc",
                CaseNoteRow.class)
                .setParameter("tenant", caller.tenant())
                .setParameter("id", authorization)
                .setMaxResults(MOST)
                .getResultList()
                .map(rows -> rows.stream().map(CaseNoteRow::shown).toList());
    }

    Uni<Response> write(Caller caller, UUID authorization, String text) {
        UUID note = ids.next();
        return transactions.run(session -> acting.atTheDesk(session, caller, authorization, "note.written",
                Optional.empty(), desk -> desk.noteCase(text),
                (step, cause) -> tell.ofCase(step, cause, note, text))
                .chain(outcome -> Acting.answer(outcome, now -> session.find(CaseNoteRow.class, note)
                        .map(row -> Response.status(Response.Status.CREATED).entity(row.shown()).build()))));
    }
}
