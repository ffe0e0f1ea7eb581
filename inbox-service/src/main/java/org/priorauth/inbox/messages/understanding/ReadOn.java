package org.priorauth.inbox.messages.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.errand.Errands;
import org.priorauth.inbox.messages.store.NextErrand;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/**
 * Takes up at once what was being read when an instance was killed: its lease is as long as the longest paper takes. Where
 * another instance still reads it, both do, and one answer is stored.
 */
@ApplicationScoped
class ReadOn {

    private static final Logger LOG = Logger.getLogger(ReadOn.class);

    private final Transactions transactions;
    private final Errands errands;

    ReadOn(Transactions transactions, Errands errands) {
        this.transactions = transactions;
        this.errands = errands;
    }

    void started(@Observes StartupEvent event) {
        now().subscribe().with(done -> {}, fault -> LOG.warnf("what was being read waits for its lease: %s",
                fault.getClass().getName()));
    }

    Uni<Void> now() {
        return transactions.runApart(session -> errands.release(session, NextErrand.READ));
    }
}
