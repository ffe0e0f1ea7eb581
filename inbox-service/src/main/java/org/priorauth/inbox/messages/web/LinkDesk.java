package org.priorauth.inbox.messages.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.messages.filing.MoveMessage;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/** A person files a message, or takes it off where it does not belong. */
@ApplicationScoped
class LinkDesk {

    private final MoveMessage moving;
    private final Transactions transactions;

    LinkDesk(MoveMessage moving, Transactions transactions) {
        this.moving = moving;
        this.transactions = transactions;
    }

    Uni<Response> link(Caller caller, UUID message, String ifMatch, LinkAsked asked) {
        return LinkAsked.fault(asked, true).map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> transactions.run(session -> moving.link(session, caller, message,
                        Editions.seen(ifMatch), asked.authorizationId(), asked.why()))
                        .map(outcome -> MessageDesk.answer(message, outcome)));
    }

    Uni<Response> unlink(Caller caller, UUID message, String ifMatch, LinkAsked given) {
        LinkAsked asked = Objects.requireNonNullElse(given, LinkAsked.NOTHING);
        return LinkAsked.fault(asked, false).map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> transactions.run(session -> moving.takeOff(session, caller, message,
                        Editions.seen(ifMatch), asked.why()))
                        .map(outcome -> MessageDesk.answer(message, outcome)));
    }
}
