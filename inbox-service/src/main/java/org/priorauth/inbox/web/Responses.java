package org.priorauth.inbox.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.settings.RuleBook;

import io.smallrye.mutiny.Uni;

/** Takes what a person brings back and announces it to the chain, in one transaction, once per Idempotency-Key. */
@ApplicationScoped
class Responses {

    /** What was recorded; no PHI, it is kept for repetitions of the request. */
    @Schema(description = "What was recorded and announced to the chain")
    public record Recorded(UUID authorizationId, String kind,
            @Schema(description = "The work it deals with, where there is some") UUID workItemId, Status status) {}

    private final Acting acting;
    private final RuleBook rules;
    private final Ids ids;
    private final Idempotency idempotency;

    Responses(Acting acting, RuleBook rules, Ids ids, Idempotency idempotency) {
        this.acting = acting;
        this.rules = rules;
        this.ids = ids;
        this.idempotency = idempotency;
    }

    Uni<Response> record(Caller caller, UUID authorization, String key, RecordedAnswer answer) {
        if (answer == null) {
            return Uni.createFrom().item(Problem.of(400, "no-body", "Nothing was sent", "Send what is to be recorded.")
                    .naming("/", "required", "A JSON object.").response());
        }
        return idempotency.once(caller, key, fingerprint(authorization, answer),
                session -> record(session, caller, authorization, answer));
    }

    private Uni<Response> record(Session session, Caller caller, UUID authorization, RecordedAnswer answer) {
        ResponseAttempt attempt = new ResponseAttempt(acting, rules.of(caller.tenant()), answer.response(ids));
        return acting.on(session, caller, authorization, "response.recorded", attempt::decide).map(attempt::answer);
    }

    /** A record's text names every member; only its hash is kept. */
    private static byte[] fingerprint(UUID authorization, RecordedAnswer answer) {
        return (authorization + " " + answer).getBytes(StandardCharsets.UTF_8);
    }
}
