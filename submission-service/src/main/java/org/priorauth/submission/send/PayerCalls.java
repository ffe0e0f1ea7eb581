package org.priorauth.submission.send;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.http.Reply;
import org.priorauth.chassis.time.Ids;
import org.priorauth.submission.domain.Intent;

import io.smallrye.mutiny.Uni;

/**
 * Keeps of every call to a payer what the guide's measures ask for (PAS 2.2.1, Metrics, PASMetricData.exchange). A
 * transaction of its own: a call that could not be noted is a call all the same.
 */
@ApplicationScoped
public class PayerCalls {

    static final String QUERY = "query";
    private static final Logger LOG = Logger.getLogger(PayerCalls.class);

    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;

    PayerCalls(Transactions transactions, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a request of this kind is to the payer. */
    static String exchange(Intent intent) {
        return switch (intent.kind()) {
            case REQUEST -> "initial";
            case UPDATE -> "update";
            case ATTACHMENT -> "subsequent";
        };
    }

    Uni<Heard> noted(Intent intent, String exchange, Uni<Heard> call) {
        return Uni.createFrom().deferred(() -> {
            Instant started = clock.instant();
            return call.call(heard -> heard instanceof Heard.Said said
                    ? note(intent, exchange, started, said.reply())
                    : Uni.createFrom().voidItem());
        });
    }

    /** Of an authorization, oldest first. */
    public Uni<List<PayerCallRow>> of(Session session, String tenant, UUID authorization) {
        return session.createSelectionQuery("from PayerCallRow where tenantId = :tenant and authorizationId = :id "
                + "order by startedAt, id", PayerCallRow.class).setParameter("tenant", tenant)
                .setParameter("id", authorization).getResultList();
    }

    /** Whose request it is, is on record with its bytes. */
    private Uni<Void> note(Intent intent, String exchange, Instant started, Reply reply) {
        return transactions.quietlyApart(session -> session.createNativeQuery(
                """
                insert into payer_call (id, tenant_id, authorization_id, intent_id, exchange, started_at, ended_at, http_status)
                select :id, tenant_id, authorization_id, id, :exchange, :started, :ended, nullif(:status, 0)
                from request_bundle where id = :intent""")
                .setParameter("id", ids.next()).setParameter("exchange", exchange).setParameter("started", started)
                .setParameter("ended", clock.instant()).setParameter("intent", intent.id())
                .setParameter("status", reply instanceof Reply.Whole whole ? whole.status() : 0).executeUpdate())
                .onFailure().invoke(fault -> LOG.warnf("a call could not be noted: %s", fault.getClass().getName()))
                .onFailure().recoverWithNull().replaceWithVoid();
    }
}
