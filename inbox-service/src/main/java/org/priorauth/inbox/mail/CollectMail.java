package org.priorauth.inbox.mail;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.mail.MailSettings.Mailbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Looks into every mailbox now and then and takes what is new. A mailbox that does not answer keeps no other waiting. */
@ApplicationScoped
class CollectMail {

    private static final Logger LOG = Logger.getLogger(CollectMail.class);

    private final MailSettings settings;
    private final ImapReader reader;
    private final MailboxPositions positions;
    private final TakeMail takeMail;
    private final Transactions transactions;

    CollectMail(MailSettings settings, ImapReader reader, MailboxPositions positions, TakeMail takeMail,
            Transactions transactions) {
        this.settings = settings;
        this.reader = reader;
        this.positions = positions;
        this.takeMail = takeMail;
        this.transactions = transactions;
    }

    @Scheduled(every = "${inbox.mail.poll-every:20s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> lookIntoAll() {
        return Multi.createFrom().iterable(settings.mailboxes().entrySet())
                .onItem().transformToUniAndConcatenate(this::lookInto)
                .onItem().ignoreAsUni();
    }

    private Uni<Void> lookInto(Map.Entry<String, Mailbox> mailbox) {
        return Multi.createBy().repeating().uni(() -> batch(mailbox))
                .whilst(taken -> taken == ImapReader.AT_ONCE)
                .onItem().ignoreAsUni()
                .onFailure().recoverWithItem(fault -> {
                    // the class alone: a server's words may quote an address
                    LOG.warnf("mailbox %s waits: %s", mailbox.getKey(), fault.getClass().getName());
                    LOG.debug("mailbox", fault);
                    return null;
                });
    }

    private Uni<Integer> batch(Map.Entry<String, Mailbox> mailbox) {
        return transactions.quietlyApart(session -> positions.of(session, mailbox.getKey()))
                .chain(position -> fetch(mailbox, position))
                .chain(mails -> take(mailbox.getValue(), mails));
    }

    private Uni<List<Fetched>> fetch(Map.Entry<String, Mailbox> mailbox, MailboxPositions.Position after) {
        return Uni.createFrom().item(() -> unchecked(mailbox, after))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private List<Fetched> unchecked(Map.Entry<String, Mailbox> mailbox, MailboxPositions.Position after) {
        try {
            return reader.fetch(mailbox.getKey(), mailbox.getValue(), after);
        } catch (jakarta.mail.MessagingException | java.io.IOException thrown) {
            throw new IllegalStateException("mailbox", thrown);
        }
    }

    private Uni<Integer> take(Mailbox mailbox, List<Fetched> mails) {
        return Multi.createFrom().iterable(mails)
                .onItem().transformToUniAndConcatenate(mail -> takeMail.take(mailbox, mail))
                .onItem().ignoreAsUni()
                .onTermination().invoke(() -> reader.drop(mails))
                .map(done -> mails.size());
    }
}
