package org.priorauth.inbox.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.inbox.documents.PapersOnDisk;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.messages.store.NextErrand;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Sends an e-mail once, as far as SMTP allows. The try itself is written down before it begins; a second try of the same
 * errand means that the first was cut off, and nobody can know what became of it: that is said, and a person decides. What
 * certainly reached nobody is tried again.
 */
@ApplicationScoped
class SendMail implements ErrandHandler<Message> {

    private static final int TRIES = 8;

    private final Messages messages;
    private final MailSettings settings;
    private final PapersOnDisk papers;

    SendMail(Messages messages, MailSettings settings, PapersOnDisk papers) {
        this.messages = messages;
        this.settings = settings;
        this.papers = papers;
    }

    @Override
    public String kind() {
        return NextErrand.SEND_MAIL;
    }

    @Override
    public States<Message, ?> states() {
        return messages;
    }

    @Override
    public int attempts() {
        return 1;
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Uni<BiFunction<Optional<Message>, Cause, Step<Message>>> run(Message message, Errand errand) {
        MailSettings.Outgoing out = settings.out().get(errand.tenant());
        return out == null
                ? Uni.createFrom().item(answer(new Sending.Refused("This clinic has no mail server to send by.")))
                : papers.with(errand.tenant(), message.sheet().attachments(), files -> send(out, message, files))
                        .onFailure().recoverWithItem(new Sending.NotNow("Its papers could not be read."))
                        .map(SendMail::answer);
    }

    private static Uni<Sending> send(MailSettings.Outgoing out, Message message, List<Path> files) {
        return Uni.createFrom().item(() -> handOver(out, message, files))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static Sending handOver(MailSettings.Outgoing out, Message message, List<Path> files) {
        try {
            return SmtpServer.send(out.server(), OutgoingMail.of(message.sheet(), out.from(), new ArrayList<>(files)));
        } catch (MessagingException | IOException unwritable) {
            return new Sending.Refused("It could not be written as an e-mail.");
        }
    }

    private static BiFunction<Optional<Message>, Cause, Step<Message>> answer(Sending sending) {
        return (known, cause) -> known.filter(message -> message.passage() instanceof Passage.Waiting)
                .map(message -> next(message, (Passage.Waiting) message.passage(), sending, cause))
                .orElseGet(() -> Step.stay(known));
    }

    static Step<Message> next(Message message, Passage.Waiting waiting, Sending sending, Cause cause) {
        if (sending instanceof Sending.Accepted) {
            return Step.to(message.now(waiting.sent(message.sheet().messageId(), cause.at())));
        }
        if (sending instanceof Sending.Refused refused) {
            return Step.to(message.now(waiting.failed(refused.why())));
        }
        return sending instanceof Sending.NotNow later
                ? later(message, waiting, later, cause)
                : doubtful(message, waiting);
    }

    private static Step<Message> later(Message message, Passage.Waiting waiting, Sending.NotNow why, Cause cause) {
        return waiting.tries() + 1 >= TRIES
                ? Step.to(message.now(waiting.failed(why.why())))
                : Step.to(message.now(waiting.later())).sendingFor(NextErrand.SEND_MAIL,
                        cause.at().plus(Duration.ofSeconds(30L << waiting.tries())));
    }

    private static Step<Message> doubtful(Message message, Passage.Waiting waiting) {
        return Step
                .to(message.now(waiting.doubtful("The connection broke while it was being sent: the receiver may have"
                        + " it or not. Ask, or send it again; it keeps its Message-ID.")));
    }

    @Override
    public Step<Message> giveUp(Optional<Message> state, Cause cause) {
        return state.filter(message -> message.passage() instanceof Passage.Waiting)
                .map(message -> doubtful(message, (Passage.Waiting) message.passage()))
                .orElseGet(() -> Step.stay(state));
    }
}
