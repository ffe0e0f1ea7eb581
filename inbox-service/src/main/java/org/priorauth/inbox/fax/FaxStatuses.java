package org.priorauth.inbox.fax;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.store.MessageChanges;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** What became of faxes of ours, as their service says it. */
@ApplicationScoped
class FaxStatuses {

    private static final Actor FAX = Actor.service("fax");

    /** @param reference our id of the fax */
    record Said(UUID reference, String id, String status, String reason) {}

    private final FaxDoor door;
    private final MessageChanges changes;
    private final ObjectMapper json;

    FaxStatuses(FaxDoor door, MessageChanges changes, ObjectMapper json) {
        this.door = door;
        this.changes = changes;
        this.json = json;
    }

    Uni<Response> said(String name, Seal seal, byte[] body) {
        return door.genuine(name, seal, body, line -> read(body)
                .map(said -> door.once(name, seal, session -> note(session, line, said)))
                .orElseGet(() -> FaxDoor.no(Problem.of(400, "webhook.unreadable", "No notice of a fax",
                        "Send a JSON object with reference, id, status and, where it failed, reason."))));
    }

    private Optional<Said> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, Said.class))
                    .filter(said -> said.reference != null && said.status != null);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private Uni<Response> note(Session session, FaxSettings.Line line, Said said) {
        Cause cause = changes.cause(line.tenant(), said.reference, FAX, "message.fax-status");
        return changes.apply(session, cause, (known, why) -> known
                .map(message -> FaxMoves.after(message, FaxState.named(said.status, said.reason), said.id, why))
                .orElseGet(() -> Step.refuse(Refusal.notFound())))
                .map(FaxStatuses::answer);
    }

    private static Response answer(Outcome<Message> outcome) {
        return outcome instanceof Outcome.Refused<Message> no
                ? no.why().problem().response()
                : Response.noContent().build();
    }
}
