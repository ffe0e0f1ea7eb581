package org.priorauth.inbox.messages.understanding;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.matching.Match;
import org.priorauth.inbox.matching.Seen;
import org.priorauth.inbox.messages.Link;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Understood;
import org.priorauth.inbox.messages.filing.Filing;
import org.priorauth.inbox.store.Cases;

import io.smallrye.mutiny.Uni;

/** Has a message understood, and files it where the matcher is sure and no person has said anything. */
@ApplicationScoped
class MatchMessage {

    private final Understanding understanding;
    private final Filing filing;
    private final Cases cases;
    private final Transactions transactions;

    MatchMessage(Understanding understanding, Filing filing, Cases cases, Transactions transactions) {
        this.understanding = understanding;
        this.filing = filing;
        this.cases = cases;
        this.transactions = transactions;
    }

    /**
     * What was made of a message.
     *
     * @param stand where the authorization stands that the matcher is sure of
     */
    record Made(Understood understood, Map<UUID, Status> stand, Filing filing) {

        boolean isNewsTo(Message message) {
            return message.understood() == null || !understood.match().equals(message.understood().match());
        }

        /** @param remarks of its papers */
        Step<Message> step(Message known, List<String> remarks, Cause cause) {
            Message read = known.read(understood, remarks);
            return understood.match() instanceof Match.Linked sure && known.link() == null
                    ? filing.step(read, new Link.ByItself(sure.authorizationId(), sure.score(), sure.reasons(),
                            cause.at()), stand, cause)
                    : filing.read(read, cause);
        }
    }

    Uni<Made> match(String tenant, Seen seen) {
        return understanding.of(tenant, seen)
                .chain(made -> stands(tenant, made.match()).map(stand -> new Made(made, stand, filing)));
    }

    private Uni<Map<UUID, Status>> stands(String tenant, Match match) {
        return match instanceof Match.Linked sure
                ? transactions.quietlyApart(session -> cases.find(session, tenant, sure.authorizationId()))
                        .map(found -> found.map(one -> Map.of(one.id(), one.status())).orElse(Map.of()))
                : Uni.createFrom().item(Map.of());
    }
}
