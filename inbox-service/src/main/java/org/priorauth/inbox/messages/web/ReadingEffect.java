package org.priorauth.inbox.messages.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Entry;
import org.priorauth.inbox.domain.work.Kinds;
import org.priorauth.inbox.domain.work.Need;
import org.priorauth.inbox.meaning.Kind;
import org.priorauth.inbox.messages.ConfirmedFigures;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.filing.DecisionRead;
import org.priorauth.inbox.web.ConfirmedOfMessage;

import io.smallrye.mutiny.Uni;

/** What a confirmed reading does to its case: the payer's word goes to the chain, an offer is work, the rest is noted. */
@ApplicationScoped
class ReadingEffect {

    /** A message's reading, for this authorization. */
    record Read(UUID id, Message message, UUID authorization, ConfirmAsked asked) {

        private ConfirmedFigures figures() {
            return asked.reading().figures();
        }
    }

    private final ConfirmedOfMessage confirmed;
    private final Clock clock;

    ReadingEffect(ConfirmedOfMessage confirmed, Clock clock) {
        this.confirmed = confirmed;
        this.clock = clock;
    }

    /** @return what to answer where it cannot be taken; then nothing was written */
    Uni<Optional<Response>> of(Session session, Caller caller, Read read) {
        return DecisionRead.changes(read.figures().kind())
                ? confirmed.record(session, caller, read.authorization(), on -> response(on, read))
                : confirmed.note(session, caller, read.authorization(), on -> entry(on, caller, read),
                        on -> work(on, read));
    }

    private static Optional<org.priorauth.inbox.domain.response.Response> response(Case on, Read read) {
        List<LineDecision> lines = read.asked().reading().lines().isEmpty()
                ? on.order().map(order -> lines(read, order)).orElse(List.of())
                : read.asked().reading().lines();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(DecisionRead.response(read.figures(), lines, read.message().sheet().channel(),
                        reference(read.message()), note(read)));
    }

    private static List<LineDecision> lines(Read read, Order order) {
        return DecisionRead.lines(read.figures(), order);
    }

    private static String reference(Message message) {
        return message.passage() instanceof Passage.Noted call ? call.reference() : null;
    }

    private static String note(Read read) {
        String source = "Read from message " + read.id() + ".";
        return read.asked().note() == null ? source : source + " " + read.asked().note();
    }

    private Entry entry(Case on, Caller caller, Read read) {
        Kind kind = read.figures().kind();
        String sentence = switch (kind) {
            case PEER_TO_PEER_OFFER -> " confirmed: the payer offers a peer-to-peer talk.";
            case ACKNOWLEDGEMENT -> " confirmed: the payer has received the request.";
            default -> " confirmed: the message says nothing that changes the case.";
        };
        String name = caller.name() == null ? caller.id() : caller.name();
        return Entry.ofMessage(clock.instant(), "message-confirmed", on.status(), caller.actor(), name + sentence,
                Map.of("message", read.id(), "meaning", kind.toString()));
    }

    private Optional<Need> work(Case on, Read read) {
        ConfirmedFigures figures = read.figures();
        if (figures.kind() != Kind.PEER_TO_PEER_OFFER) {
            return Optional.empty();
        }
        Instant due = figures.deadline() == null
                ? null
                : figures.deadline().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Optional.of(new Need(Kinds.PEER_TO_PEER_OFFERED, Need.INBOX, on.edition(), clock.instant(),
                "The payer offers a peer-to-peer talk" + (figures.deadline() == null
                        ? "."
                        : " until " + figures.deadline() + "."),
                due, null));
    }
}
