package org.priorauth.inbox.messages.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.messages.Confirmation;
import org.priorauth.inbox.messages.Direction;
import org.priorauth.inbox.messages.Link;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Proposals;
import org.priorauth.inbox.messages.filing.MoveMessage;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/**
 * A person stands for where a message belongs and what it says; only then does its case change. Message and case change
 * in one transaction, the message locked first: the same confirmation twice changes the case once.
 */
@ApplicationScoped
class ConfirmDesk {

    private final MoveMessage moving;
    private final ReadingEffect effect;
    private final Transactions transactions;
    private final Clock clock;

    ConfirmDesk(MoveMessage moving, ReadingEffect effect, Transactions transactions, Clock clock) {
        this.moving = moving;
        this.effect = effect;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Response> confirm(Caller caller, UUID message, String ifMatch, ConfirmAsked asked) {
        return ConfirmAsked.fault(asked).map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> transactions.run(session -> moving.lock(session, caller, message)
                        .chain(locked -> locked instanceof Outcome.Done<Message> found
                                ? confirm(session, caller, message, ifMatch, found.state(), asked)
                                : answer(message, locked))));
    }

    private Uni<Response> confirm(Session session, Caller caller, UUID id, String ifMatch, Message message,
            ConfirmAsked asked) {
        if (same(message, asked)) {
            return answer(id, new Outcome.Done<>(message, 0));
        }
        Optional<UUID> to = target(message, asked);
        Optional<Refusal> no = refusal(message, Editions.seen(ifMatch), to, asked);
        return no.isPresent()
                ? answer(id, new Outcome.Refused<>(no.get()))
                : apply(session, caller, id, message, to.orElseThrow(), asked);
    }

    private static boolean same(Message message, ConfirmAsked asked) {
        return message.confirmed() != null && asked.reading() != null
                && message.confirmed().figures().equals(asked.reading().figures())
                && (asked.authorizationId() == null
                        || asked.authorizationId().equals(message.confirmed().authorization()));
    }

    private static Optional<UUID> target(Message message, ConfirmAsked asked) {
        return Optional.ofNullable(asked.authorizationId()).or(message::authorization);
    }

    private static Optional<Refusal> refusal(Message message, Optional<Integer> seen, Optional<UUID> to,
            ConfirmAsked asked) {
        if (seen.isPresent() && seen.get() != message.edition()) {
            return Optional.of(MoveMessage.STALE);
        }
        if (message.link() instanceof Link.ByChain) {
            return Optional.of(MoveMessage.OF_THE_CHAIN);
        }
        if (to.isEmpty()) {
            return Optional.of(Refusal.invalid("message.belongs-nowhere", "Say which authorization it belongs to."));
        }
        boolean known = message.authorization().equals(to)
                || Proposals.of(message).stream().anyMatch(one -> one.authorizationId().equals(to.get()));
        if (!known) {
            return Optional.of(Refusal.conflict("message.not-proposed", "This was not proposed: link it first."));
        }
        if (asked.reading() != null && message.sheet().direction() == Direction.OUT) {
            return Optional.of(Refusal.conflict("message.ours", "What we sent is no word of the payer."));
        }
        return asked.reading() != null && message.confirmed() != null
                ? Optional.of(Refusal.conflict("message.confirmed", "A person confirmed otherwise what it says. Record"
                        + " what differs with the authorization."))
                : Optional.empty();
    }

    private Uni<Response> apply(Session session, Caller caller, UUID id, Message message, UUID to,
            ConfirmAsked asked) {
        Uni<Optional<Response>> changed = asked.reading() == null
                ? Uni.createFrom().item(Optional.empty())
                : effect.of(session, caller, new ReadingEffect.Read(id, message, to, asked));
        return changed.chain(refused -> refused.isPresent()
                ? Uni.createFrom().item(refused.get())
                : moving.confirm(session, caller, id, to, confirmation(caller, to, asked), asked.note())
                        .chain(outcome -> answer(id, outcome)));
    }

    private Optional<Confirmation> confirmation(Caller caller, UUID to, ConfirmAsked asked) {
        return Optional.ofNullable(asked.reading()).map(
                read -> new Confirmation(caller.actor(), clock.instant(), to, read.figures()));
    }

    private static Uni<Response> answer(UUID id, Outcome<Message> outcome) {
        return Uni.createFrom().item(MessageDesk.answer(id, outcome));
    }
}
