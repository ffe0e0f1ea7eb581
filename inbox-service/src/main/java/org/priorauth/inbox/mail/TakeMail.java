package org.priorauth.inbox.mail;

import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.mail.Fetched.Content;
import org.priorauth.inbox.mail.MailSettings.Mailbox;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.store.Arrival;
import org.priorauth.inbox.messages.store.TakeIn;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Stores one mail and that it was taken, together: a kill in between leaves both to the next try. */
@ApplicationScoped
class TakeMail {

    private static final Actor MAIL = Actor.service("mail");

    private final Transactions transactions;
    private final MailboxPositions positions;
    private final TakeIn takeIn;
    private final Bounced bounced;

    TakeMail(Transactions transactions, MailboxPositions positions, TakeIn takeIn, Bounced bounced) {
        this.transactions = transactions;
        this.positions = positions;
        this.takeIn = takeIn;
        this.bounced = bounced;
    }

    Uni<Void> take(Mailbox mailbox, Fetched mail) {
        return mail.content() instanceof Content.Whole whole
                ? whole(mailbox, mail, whole)
                : tooLarge(mailbox, mail, (Content.TooLarge) mail.content());
    }

    /** What breaks while it is taken apart is kept in one piece; what cannot be stored at all waits for the database. */
    private Uni<Void> whole(Mailbox mailbox, Fetched mail, Content.Whole whole) {
        return store(mailbox, mail, () -> ReadMail.of(whole.file()))
                .onFailure()
                .recoverWithUni(fault -> store(mailbox, mail, () -> ReadMail.unread(whole.file())));
    }

    private Uni<Void> store(Mailbox mailbox, Fetched mail, Supplier<ReadMail> read) {
        return Uni.createFrom().item(read).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(found -> transactions.runApart(session -> claimed(session, mail,
                        () -> take(session, mailbox, found))));
    }

    /** A bounce that was here before says nothing of what was sent again since. */
    private Uni<TakeIn.Taken> take(Session session, Mailbox mailbox, ReadMail mail) {
        return takeIn.take(session, arrival(mailbox, mail))
                .call(taken -> mail.bounce().filter(bounce -> !taken.again())
                        .map(bounce -> bounced.note(session, mailbox.tenant(), bounce, taken.message()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> tooLarge(Mailbox mailbox, Fetched mail, Content.TooLarge large) {
        Arrival arrival = arrival(mailbox, ReadMail.headers(large));
        String why = "It is larger than this clinic takes (" + large.size() / 1_000_000
                + " MB) and was left in the mailbox."
                + " Ask the sender for it in parts or by another way.";
        return transactions.runApart(session -> claimed(session, mail, () -> takeIn.turnAway(session, arrival, why)));
    }

    private Uni<Void> claimed(Session session, Fetched mail, Supplier<Uni<TakeIn.Taken>> take) {
        return positions.claim(session, mail.place())
                .chain(ours -> ours ? take.get().replaceWithVoid() : Uni.createFrom().voidItem());
    }

    private static Arrival arrival(Mailbox mailbox, ReadMail mail) {
        return new Arrival(mailbox.tenant(), MAIL, Channel.EMAIL, mail.messageId(), mail.refersTo(), mail.from(),
                mail.to(), mail.words(), mail.papers(), List.of(), mail.remarks());
    }
}
