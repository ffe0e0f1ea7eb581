package org.priorauth.inbox.messages.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.audit.AuditEntry;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.messages.ChainWord;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.ContentHash;
import org.priorauth.inbox.messages.Direction;
import org.priorauth.inbox.messages.Link;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.Sheet;

/**
 * Keeps what payer and clinic say through the chain among the messages of its case, in the step that hears it. Its id
 * follows from the event: one event, one message.
 */
@ApplicationScoped
public class ChainMessages {

    private final Messages messages;
    private final Ids ids;

    ChainMessages(Messages messages, Ids ids) {
        this.messages = messages;
        this.ids = ids;
    }

    /** @param before the case as it was before the event */
    public Step<Case> with(Step<Case> step, Optional<Case> before, Case now, Event<?> event, Cause cause) {
        return event.data() instanceof SubmissionChanged word
                ? ChainWord.of(before, word).map(said -> storing(step, message(said, now, word, event.id()),
                        ofMessage(event, cause))).orElse(step)
                : step;
    }

    private Step<Case> storing(Step<Case> step, Message message, Cause cause) {
        return step.storing(messages.born(message, cause)).storing(new AuditEntry(ids.next(), cause.tenant(),
                cause.at(), cause.by(), cause.action(), cause.authorizationId(), "caused by event "
                        + cause.causationId()));
    }

    private static Cause ofMessage(Event<?> event, Cause cause) {
        UUID id = UUID.nameUUIDFromBytes(("chain/" + event.id()).getBytes(StandardCharsets.UTF_8));
        return new Cause(cause.tenant(), id, cause.by(), cause.at(), "message.received", cause.correlationId(),
                cause.causationId(), cause.traceparent());
    }

    private static Message message(ChainWord said, Case of, SubmissionChanged word, UUID event) {
        boolean in = said.direction() == Direction.IN;
        String payer = of.order().map(order -> order.payer()).map(known -> known.name()).orElse(null);
        String hash = ContentHash.of(Channel.CHAIN, null, event.toString(), said.subject(), said.text(), List.of());
        // what belongs to a case through the chain is one thread
        Sheet sheet = new Sheet(Channel.CHAIN, said.direction(), null, hash, of.id(), List.of(),
                in ? payer : word.by().id(), in || payer == null ? List.of() : List.of(payer), said.subject(),
                said.text(), null, word.at(), List.of());
        Passage way = in ? new Passage.Arrived(List.of()) : new Passage.Sent(word.reference(), word.at());
        return Message.of(sheet, way).linked(new Link.ByChain(of.id(), word.at()));
    }
}
