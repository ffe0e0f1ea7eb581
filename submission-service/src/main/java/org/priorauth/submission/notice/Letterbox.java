package org.priorauth.submission.notice;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.submission.notice.Notice.Happening;
import org.priorauth.submission.notice.Notice.Voice;

import io.smallrye.mutiny.Uni;

/** Takes in what payers post: all of it in one transaction, or nothing. */
@ApplicationScoped
class Letterbox {

    private final Notifications notifications;
    private final Voices voices;
    private final Transactions transactions;
    private final Subscriptions subscriptions;

    Letterbox(Notifications notifications, Voices voices, Transactions transactions, Subscriptions subscriptions) {
        this.notifications = notifications;
        this.voices = voices;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
    }

    Uni<Void> takes(String payer, Notice.News news, byte[] body) {
        return transactions.quietly(session -> notifications
                .keep(session, payer, news.from().subscription(), news.happenings(), body)
                .chain(() -> counts(session, payer, news.from(), news.happenings())));
    }

    Uni<Void> takes(String payer, Notice.Greeting greeting) {
        return transactions.quietly(session -> counts(session, payer, greeting.from(), List.of()));
    }

    private Uni<Void> counts(Session session, String payer, Voice from, List<Happening> happenings) {
        return voices.heard(session, payer, from, happenings).chain(missing -> missing.isEmpty()
                ? Uni.createFrom().voidItem()
                : notifications.keep(session, payer, missing.get()))
                .chain(() -> from.isInTrouble()
                        ? subscriptions.doubted(session, payer, from.subscription().orElse(""))
                        : Uni.createFrom().voidItem());
    }
}
