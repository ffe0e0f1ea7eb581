package org.priorauth.chassis.idempotency;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.contracts.Sha256;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/**
 * Remembers the answer to a keyed request in the transaction that did its work (draft-ietf-httpapi-idempotency-key-header).
 * The same key with the same body gets the first answer again; with another body a 422; two at the same time: the second
 * waits for the first. Answers that refuse (4xx) are not remembered: the caller may mend and send again.
 */
@ApplicationScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final Transactions transactions;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(Transactions transactions, ObjectMapper json, Clock clock) {
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the work once for this key, in a transaction that the work joins.
     *
     * @param key the header's value; null where the caller sent none, then the work simply runs
     * @param body what was sent, for telling a repetition from another request
     * @param work answers with ids and links only, no PHI: the answer is stored
     */
    public Uni<Response> once(Caller caller, String key, byte[] body, Function<Session, Uni<Response>> work) {
        if (key == null || key.isBlank()) {
            return transactions.run(work);
        }
        if (key.length() > LONGEST_KEY) {
            return Uni.createFrom().item(Problem.of(400, "idempotency-key-too-long", "Idempotency-Key too long",
                    "Send a key of at most 200 characters, e.g. a UUID.").naming(HEADER, "too-long", "over 200")
                    .response());
        }
        String fingerprint = Sha256.of(body);
        return transactions.run(session -> claim(session, caller, key, fingerprint)
                .chain(first -> first
                        ? runAndRemember(session, caller, key, work)
                        : repeat(session, caller, key, fingerprint)));
    }

    /** A second request with the key waits here until the first has committed or rolled back. */
    private Uni<Boolean> claim(Session session, Caller caller, String key, String fingerprint) {
        return session.createNativeQuery("""
                                         insert into idempotent_request (tenant_id, key, fingerprint, created_at)
                                         values (:tenant, :key, :fingerprint, :now) on conflict do nothing""")
                .setParameter("tenant", caller.tenant())
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .map(count -> count == 1);
    }

    private Uni<Response> runAndRemember(Session session, Caller caller, String key,
            Function<Session, Uni<Response>> work) {
        return work.apply(session)
                .chain(response -> response.getStatus() >= 400
                        ? forget(session, caller, key, response)
                        : remember(session, caller, key, response));
    }

    private Uni<Response> forget(Session session, Caller caller, String key, Response response) {
        return session.createNativeQuery("delete from idempotent_request where tenant_id = :tenant and key = :key")
                .setParameter("tenant", caller.tenant())
                .setParameter("key", key)
                .executeUpdate()
                .replaceWith(response);
    }

    private Uni<Response> remember(Session session, Caller caller, String key, Response response) {
        return session
                .createNativeQuery("""
                                   update idempotent_request set status = :status, location = :location, body = :body
                                   where tenant_id = :tenant and key = :key""")
                .setParameter("status", response.getStatus())
                .setParameter("location", Optional.ofNullable(response.getLocation()).map(URI::toString).orElse(""))
                .setParameter("body", write(response.getEntity()))
                .setParameter("tenant", caller.tenant())
                .setParameter("key", key)
                .executeUpdate()
                .replaceWith(response);
    }

    private Uni<Response> repeat(Session session, Caller caller, String key, String fingerprint) {
        return session.createNativeQuery(
                "select fingerprint, status, location, body from idempotent_request where tenant_id = :tenant and key = :key",
                Object[].class)
                .setParameter("tenant", caller.tenant())
                .setParameter("key", key)
                .getSingleResult()
                .map(row -> fingerprint.equals(row[0]) ? again(row) : reused());
    }

    private static Response again(Object[] row) {
        Response.ResponseBuilder answer = Response.status((Integer) row[1]);
        String location = (String) row[2];
        if (!location.isEmpty()) {
            // as it was; location(..) would put this service's own host before it
            answer.header(HttpHeaders.LOCATION, location);
        }
        return answer.entity(row[3]).type(MediaType.APPLICATION_JSON_TYPE).header("Idempotent-Replayed", "true")
                .build();
    }

    private static Response reused() {
        return Problem.of(422, "idempotency-key-reused", "Idempotency-Key used for another request",
                "Send this request with a key of its own.").naming(HEADER, "reused", "known with another body")
                .response();
    }

    private String write(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable answer");
        }
    }
}
