package org.priorauth.inbox.messages.understanding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.matching.Seen;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.store.MessageChanges;

import io.smallrye.mutiny.Uni;

/** Has one message matched anew that belongs to none; what a person said of it stands. */
@ApplicationScoped
class Rematch {

    private final StoredSeen stored;
    private final MatchMessage matching;
    private final MessageChanges changes;
    private final Transactions transactions;

    Rematch(StoredSeen stored, MatchMessage matching, MessageChanges changes, Transactions transactions) {
        this.stored = stored;
        this.matching = matching;
        this.changes = changes;
        this.transactions = transactions;
    }

    Uni<Void> again(String tenant, UUID id) {
        return transactions.quietlyApart(session -> stored.of(session, tenant, id))
                .chain(seen -> seen.isEmpty() ? Uni.createFrom().voidItem() : again(tenant, id, seen.get()));
    }

    private Uni<Void> again(String tenant, UUID id, Seen seen) {
        Cause cause = changes.cause(tenant, id, Actor.service("inbox"), "message.matched-again");
        return matching.match(tenant, seen)
                .chain(made -> transactions.runApart(session -> changes.apply(session, cause,
                        (known, why) -> known.filter(message -> message.link() == null && made.isNewsTo(message))
                                .map(message -> made.step(message, List.of(), why))
                                .orElseGet(() -> Step.stay(Optional.<Message>empty())))))
                .replaceWithVoid();
    }
}
