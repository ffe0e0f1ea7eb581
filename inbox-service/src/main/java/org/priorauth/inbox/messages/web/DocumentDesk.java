package org.priorauth.inbox.messages.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestMulti;
import org.priorauth.chassis.audit.AuditEntry;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.documents.DocumentRow;
import org.priorauth.inbox.documents.Documents;
import org.priorauth.inbox.documents.Original;
import org.priorauth.inbox.documents.Originals;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Takes papers in and gives them out; who took one out is written down before a byte leaves. */
@ApplicationScoped
class DocumentDesk {

    private static final byte[] NOTHING = "There is nothing with this id in your clinic.\n"
            .getBytes(StandardCharsets.UTF_8);

    private final Documents documents;
    private final Originals originals;
    private final Transactions transactions;
    private final Stamp stamp;

    DocumentDesk(Documents documents, Originals originals, Transactions transactions, Stamp stamp) {
        this.documents = documents;
        this.originals = originals;
        this.transactions = transactions;
        this.stamp = stamp;
    }

    Uni<Response> keep(Caller caller, Original paper) {
        return transactions
                .runApart(session -> originals.store(session, caller.tenant(), null, List.of(paper), stamp.now())
                        .call(kept -> session.persist(stamp.audit(caller, kept.get(0).document(), "document.stored")))
                        .chain(kept -> documents.find(session, caller.tenant(), kept.get(0).document())))
                .map(row -> Response.status(Response.Status.CREATED).entity(DocumentView.from(row.orElseThrow()))
                        .build());
    }

    RestMulti<byte[]> bytes(Caller caller, UUID id) {
        Uni<Optional<DocumentRow>> found = transactions.run(session -> documents.find(session, caller.tenant(), id)
                .call(row -> row.isPresent() ? read(session, caller, id) : Uni.createFrom().voidItem()));
        return RestMulti.fromUniResponse(found,
                row -> row.map(documents::bytes).orElseGet(() -> Multi.createFrom().item(NOTHING)),
                row -> row.map(DownloadHeaders::of).orElseGet(() -> Map.of("Content-Type", List.of("text/plain"))),
                row -> row.isPresent() ? 200 : 404);
    }

    private Uni<Void> read(Session session, Caller caller, UUID id) {
        return session.persist(stamp.audit(caller, id, "document.read"));
    }

    /** Times, ids and the words of the audit. */
    @ApplicationScoped
    static class Stamp {

        private final Clock clock;
        private final Ids ids;

        Stamp(Clock clock, Ids ids) {
            this.clock = clock;
            this.ids = ids;
        }

        java.time.Instant now() {
            return clock.instant();
        }

        AuditEntry audit(Caller caller, UUID document, String action) {
            return new AuditEntry(ids.next(), caller.tenant(), clock.instant(), caller.actor(), action, document,
                    "asked over HTTP");
        }
    }
}
