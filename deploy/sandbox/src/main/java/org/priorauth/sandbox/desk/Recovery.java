package org.priorauth.sandbox.desk;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.priorauth.sandbox.journal.Journal;
import org.priorauth.sandbox.notification.Subscriptions;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Payer;

import io.quarkus.runtime.StartupEvent;

/** After a restart: what was known is known again, reviews go on, and news that did not arrive is told. */
@Singleton
class Recovery {

    private final Journal journal;
    private final Payers payers;
    private final Reviews reviews;
    private final Subscriptions subscriptions;

    Recovery(Journal journal, Payers payers, Reviews reviews, Subscriptions subscriptions) {
        this.journal = journal;
        this.payers = payers;
        this.reviews = reviews;
        this.subscriptions = subscriptions;
    }

    void recover(@Observes StartupEvent start) {
        subscriptions.restore();
        journal.replay(Payers.CASE, Case.class, it -> payers.find(it.payer()).ifPresent(payer -> payer.restore(it)));
        List<Case> cases = payers.all().stream().map(Payer::cases).flatMap(List::stream).toList();
        journal.compact(Stream.concat(cases.stream().map(it -> new Journal.Fact(Payers.CASE, it)),
                subscriptions.all().stream().map(it -> new Journal.Fact(Subscriptions.SUBSCRIBER, it))));
        cases.forEach(reviews::note);
        cases.stream().filter(Case::isNews).forEach(reviews::announce);
    }
}
