package org.priorauth.inbox.messages.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.documents.DocumentRow;
import org.priorauth.inbox.documents.Documents;
import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.store.Arrival;
import org.priorauth.inbox.messages.store.Draft;
import org.priorauth.inbox.messages.store.SendOut;
import org.priorauth.inbox.messages.store.TakeIn;

import io.smallrye.mutiny.Uni;

/** Takes what an EHR hands over and what people note and write; once per Idempotency-Key. */
@ApplicationScoped
class MessageWriting {

    /** What was stored; no PHI, it is kept for repetitions of the request. */
    @Schema(name = "MessageTaken")
    public record Taken(UUID id, @Schema(description = "It was here already: this is its id") boolean again) {}

    private final Idempotency idempotency;
    private final Documents documents;
    private final TakeIn takeIn;
    private final SendOut sendOut;
    private final FileWritten filing;
    private final Ids ids;

    MessageWriting(Idempotency idempotency, Documents documents, TakeIn takeIn, SendOut sendOut, FileWritten filing,
            Ids ids) {
        this.idempotency = idempotency;
        this.documents = documents;
        this.takeIn = takeIn;
        this.sendOut = sendOut;
        this.filing = filing;
        this.ids = ids;
    }

    Uni<Response> take(Caller caller, String key, NewMessage of) {
        Optional<Channel> channel = Optional.ofNullable(of).map(NewMessage::channel).flatMap(Channel::named)
                .filter(named -> named != Channel.CHAIN);
        if (channel.isEmpty()) {
            return no(invalid(List.of(new Problem.Element("channel", "unknown",
                    "ehr, phone, portal, email or fax."))));
        }
        if ((channel.get() == Channel.EHR) != caller.is(Role.EHR)) {
            return no(Refusal.forbidden("message.not-your-channel",
                    "EHRs send on the channel ehr, people on the others.").problem());
        }
        List<Problem.Element> faults = MessageCheck.faults(of, channel.get());
        return faults.isEmpty()
                ? idempotency.once(caller, key, of.toString().getBytes(StandardCharsets.UTF_8),
                        session -> filing.known(session, caller, of).chain(known -> known
                                ? withPapers(session, caller, channel.get(), of)
                                : no(invalid(List.of(new Problem.Element("authorizationId", "unknown",
                                        "There is no such authorization in your clinic."))))))
                : no(invalid(faults));
    }

    private Uni<Response> withPapers(Session session, Caller caller, Channel channel, NewMessage of) {
        return documents.all(session, caller.tenant(), of.documents())
                .chain(found -> found.size() == of.documents().stream().distinct().count()
                        ? store(session, caller, channel, of, found.stream().map(DocumentRow::attachment).toList())
                        : no(invalid(List.of(new Problem.Element("documents", "unknown",
                                "There is no such document in your clinic.")))));
    }

    private Uni<Response> store(Session session, Caller caller, Channel channel, NewMessage of,
            List<Attachment> papers) {
        return switch (channel) {
            case EHR -> takeIn.take(session, arrival(caller, channel, of, caller.id(), null, papers)).map(this::stored);
            case PHONE -> takeIn.note(session, arrival(caller, channel, of, of.with(), ids.next().toString(),
                    papers), new Passage.Noted(of.outcome(), of.reference()))
                    .call(taken -> filing.file(session, caller, taken.message(), of)).map(this::stored);
            case PORTAL -> send(session, caller, channel, of, papers, new Passage.AtPortal(of.link()));
            case CHAIN -> throw new IllegalArgumentException("nobody writes into the chain");
            case EMAIL, FAX -> send(session, caller, channel, of, papers, new Passage.Waiting(0));
        };
    }

    private static Arrival arrival(Caller caller, Channel channel, NewMessage of, String sender, String written,
            List<Attachment> papers) {
        return new Arrival(caller.tenant(), caller.actor(), channel, of.messageId(), of.refersTo(), sender, List.of(),
                new Arrival.Words(written, of.subject(), of.text(), null), List.of(), papers, List.of());
    }

    private Response stored(TakeIn.Taken taken) {
        return taken.again()
                ? Response.ok(new Taken(taken.message(), true)).build()
                : Response.created(URI.create("/api/v1/inbox/messages/" + taken.message()))
                        .entity(new Taken(taken.message(), false)).build();
    }

    private Uni<Response> send(Session session, Caller caller, Channel channel, NewMessage of, List<Attachment> papers,
            Passage start) {
        Draft draft = new Draft(channel, of.to(), of.subject(), of.text(), papers, of.answers(), start);
        return sendOut.send(session, caller, draft)
                .call(written -> filing.file(session, caller, written.message(), of)).map(this::written);
    }

    private Response written(SendOut.Written written) {
        return written.outcome() instanceof Outcome.Refused<Message> no
                ? no.why().problem().response()
                : stored(new TakeIn.Taken(written.message(), false));
    }

    private static Problem invalid(List<Problem.Element> faults) {
        return Problem.of(400, "message.invalid", "Not a message as this channel wants it",
                "Correct what is named below and send it again.").naming(faults);
    }

    private static Uni<Response> no(Problem problem) {
        return Uni.createFrom().item(problem.response());
    }
}
