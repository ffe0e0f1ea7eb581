package org.priorauth.submission.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.submission.packet.RequestBundleRow;
import org.priorauth.submission.packet.RequestBundles;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** What is on record of an authorization: what was announced of it, and which requests were written. */
@ApplicationScoped
class Records {

    /** Both, oldest first. */
    record Kept(List<SubmissionChanged> history, List<SubmissionView.Request> requests) {}

    private final RequestBundles bundles;
    private final ObjectMapper json;

    Records(RequestBundles bundles, ObjectMapper json) {
        this.bundles = bundles;
        this.json = json;
    }

    Uni<Kept> of(Session session, String tenant, UUID authorization) {
        return history(session, tenant, authorization)
                .chain(history -> bundles.written(session, tenant, authorization)
                        .map(written -> new Kept(history, written.stream()
                                .map(one -> new SubmissionView.Request(one.reference(), one.at())).toList())));
    }

    /** The bytes of a request, as they go or went. */
    Uni<Optional<byte[]>> packet(Session session, UUID intent) {
        return bundles.find(session, intent).map(row -> row.map(RequestBundleRow::body));
    }

    /** The outbox keeps every event after it was published. */
    private Uni<List<SubmissionChanged>> history(Session session, String tenant, UUID authorization) {
        return session.createNativeQuery(
                "select payload from outbox where tenant_id = :tenant and aggregateid = :key order by position",
                byte[].class)
                .setParameter("tenant", tenant).setParameter("key", authorization.toString())
                .getResultList()
                .map(payloads -> payloads.stream().map(this::event).toList());
    }

    private SubmissionChanged event(byte[] payload) {
        try {
            return json.readValue(payload, SubmissionChanged.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException("unreadable outbox row", impossible);
        }
    }
}
