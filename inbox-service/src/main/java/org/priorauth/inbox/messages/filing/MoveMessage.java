package org.priorauth.inbox.messages.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.messages.Confirmation;
import org.priorauth.inbox.messages.Link;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Proposals;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.store.CaseRow;
import org.priorauth.inbox.store.Cases;

import io.smallrye.mutiny.Uni;

/** A person says where a message belongs: to one of the clinic's authorizations, or to none. */
@ApplicationScoped
public class MoveMessage {

    public static final Refusal STALE = Refusal.stale("changed-meanwhile",
            "Somebody changed it meanwhile. Read it again, then decide.");

    /** Where it belongs and what it says is the chain's word. */
    public static final Refusal OF_THE_CHAIN = Refusal.conflict("message.of-the-chain",
            "It was said through the chain: its authorization has it already.");

    private final Changes changes;
    private final Messages messages;
    private final Cases cases;
    private final Filing filing;

    MoveMessage(Changes changes, Messages messages, Cases cases, Filing filing) {
        this.changes = changes;
        this.messages = messages;
        this.cases = cases;
        this.filing = filing;
    }

    /** @param seen the edition the person has read; empty where they did not say */
    public Uni<Outcome<Message>> link(Session session, Caller caller, UUID message, Optional<Integer> seen, UUID to,
            String why) {
        return move(session, caller, message, seen, Optional.of(to), "message.linked", (known, cause) -> {
            boolean there = known.link() instanceof Link.ByPerson said && said.authorization().equals(to);
            return there
                    ? Optional.empty()
                    : Optional.of(new Link.ByPerson(to, cause.by(), cause.at(), why));
        });
    }

    public Uni<Outcome<Message>> takeOff(Session session, Caller caller, UUID message, Optional<Integer> seen,
            String why) {
        return move(session, caller, message, seen, Optional.empty(), "message.unlinked", (known, cause) -> {
            boolean nowhere = known.authorization().isEmpty()
                    && (known.link() != null || Proposals.of(known).isEmpty());
            return nowhere
                    ? Optional.empty()
                    : Optional.of(new Link.TakenOff(known.authorization().orElse(null), cause.by(), cause.at(), why));
        });
    }

    private Uni<Outcome<Message>> move(Session session, Caller caller, UUID message, Optional<Integer> seen,
            Optional<UUID> to, String action, BiFunction<Message, Cause, Optional<Link>> next) {
        return messages.find(session, caller.tenant(), message).chain(before -> stand(session, caller.tenant(),
                Stream.concat(to.stream(), before.flatMap(Message::authorization).stream()).toList()))
                // what was read without a lock is read anew under it
                .invoke(session::clear)
                .chain(stand -> changes.apply(session, messages, changes.asked(caller, message, action),
                        (known, cause) -> refusal(known, seen, to, stand).<Step<Message>>map(Step::refuse)
                                .orElseGet(() -> next.apply(known.orElseThrow(), cause)
                                        .map(link -> filing.step(known.orElseThrow(), link, stand, cause))
                                        .orElseGet(MoveMessage::asItIs))));
    }

    /** It was written or noted for this authorization: no match was missed, and none is corrected. */
    public Uni<Outcome<Message>> written(Session session, Caller caller, UUID message, UUID to) {
        return stand(session, caller.tenant(), List.of(to)).chain(stand -> changes.apply(session, messages,
                changes.asked(caller, message, "message.linked"), (known, cause) -> known
                        .map(one -> filing.written(one, new Link.ByPerson(to, cause.by(), cause.at(), null), stand,
                                cause))
                        .orElseGet(() -> Step.refuse(Refusal.notFound()))));
    }

    private static Step<Message> asItIs() {
        return Step.refuse(Refusal.conflict("message.so-already", "It is filed like this already."));
    }

    private static Optional<Refusal> refusal(Optional<Message> known, Optional<Integer> seen, Optional<UUID> to,
            Map<UUID, Status> stand) {
        if (known.isEmpty()) {
            return Optional.of(Refusal.notFound());
        }
        if (seen.isPresent() && seen.get() != known.get().edition()) {
            return Optional.of(STALE);
        }
        if (known.get().link() instanceof Link.ByChain) {
            return Optional.of(OF_THE_CHAIN);
        }
        return to.filter(id -> !stand.containsKey(id)).map(unknown -> Refusal.invalid("authorization.unknown",
                "There is no such authorization in your clinic."));
    }

    private Uni<Map<UUID, Status>> stand(Session session, String tenant, List<UUID> authorizations) {
        return cases.rows(session, authorizations).map(rows -> rows.values().stream()
                .filter(row -> row.tenantId().equals(tenant))
                .collect(Collectors.toMap(CaseRow::id, row -> cases.read(row).status())));
    }

    /** The message, locked until the transaction ends; or that there is none. */
    public Uni<Outcome<Message>> lock(Session session, Caller caller, UUID message) {
        return messages.lock(session, List.of(message)).map(rows -> {
            Optional<Message> known = Optional.ofNullable(rows.get(message))
                    .filter(row -> row.tenantId().equals(caller.tenant())).map(messages::read);
            return known.<Outcome<Message>>map(found -> new Outcome.Done<>(found, 0))
                    .orElseGet(() -> new Outcome.Refused<>(Refusal.notFound()));
        });
    }

    /** What {@link #lock} gave is confirmed, and belongs to this authorization by a person's word. */
    public Uni<Outcome<Message>> confirm(Session session, Caller caller, UUID message, UUID to,
            Optional<Confirmation> confirmed, String why) {
        return messages.find(session, caller.tenant(), message).chain(before -> stand(session, caller.tenant(),
                Stream.concat(Stream.of(to), before.flatMap(Message::authorization).stream()).toList()))
                .chain(stand -> changes.apply(session, messages, changes.asked(caller, message, "message.confirmed"),
                        (known, cause) -> stand.containsKey(to)
                                ? confirmed(known.orElseThrow(), to, confirmed, why, stand, cause)
                                : Step.refuse(refusal(known, Optional.empty(), Optional.of(to), stand).orElseThrow())));
    }

    private Step<Message> confirmed(Message known, UUID to, Optional<Confirmation> confirmed, String why,
            Map<UUID, Status> stand, Cause cause) {
        boolean there = known.link() instanceof Link.ByPerson said && said.authorization().equals(to);
        Message next = confirmed.map(known::confirmed).orElse(known);
        return there
                ? Step.to(next)
                : filing.step(next, new Link.ByPerson(to, cause.by(), cause.at(), why), stand, cause);
    }
}
