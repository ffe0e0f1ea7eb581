package org.priorauth.inbox.messages.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.filing.MoveMessage;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.store.CaseRow;
import org.priorauth.inbox.store.Cases;

import io.smallrye.mutiny.Uni;

/** Files what a person writes or notes: with the authorization they name, else with that of what it answers. */
@ApplicationScoped
class FileWritten {

    private final Messages messages;
    private final Cases cases;
    private final MoveMessage moving;

    FileWritten(Messages messages, Cases cases, MoveMessage moving) {
        this.messages = messages;
        this.cases = cases;
        this.moving = moving;
    }

    /** Whether the clinic has what the message names. */
    Uni<Boolean> known(Session session, Caller caller, NewMessage of) {
        return of.authorizationId() == null
                ? Uni.createFrom().item(true)
                : cases.row(session, caller.tenant(), of.authorizationId()).map(Optional<CaseRow>::isPresent);
    }

    Uni<Void> file(Session session, Caller caller, UUID message, NewMessage of) {
        return place(session, caller, of).chain(to -> to
                .map(authorization -> moving.written(session, caller, message, authorization).replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Optional<UUID>> place(Session session, Caller caller, NewMessage of) {
        return of.authorizationId() != null || of.answers() == null
                ? Uni.createFrom().item(Optional.ofNullable(of.authorizationId()))
                : messages.find(session, caller.tenant(), of.answers())
                        .map(answered -> answered.flatMap(Message::authorization));
    }
}
