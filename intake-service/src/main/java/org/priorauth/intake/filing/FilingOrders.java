package org.priorauth.intake.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.intake.change.Announcing;
import org.priorauth.intake.change.OrderSize;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.draft.Brought;
import org.priorauth.intake.store.FiledOrders;
import org.priorauth.intake.store.FiledOrders.Claim;
import org.priorauth.intake.store.TenantSecrets;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Files the orders of one message, all of them or none; an order that is filed and open is found, not filed again. */
@Singleton
public class FilingOrders {

    private final TenantSecrets secrets;
    private final Idempotency idempotency;
    private final FiledOrders filed;
    private final NewRequests requests;

    FilingOrders(TenantSecrets secrets, Idempotency idempotency, FiledOrders filed, NewRequests requests) {
        this.secrets = secrets;
        this.idempotency = idempotency;
        this.filed = filed;
        this.requests = requests;
    }

    /**
     * @param key the Idempotency-Key; null where none was sent
     * @param body as it was sent
     */
    public Uni<Response> file(Caller caller, String key, byte[] body, Brought brought, Rulebook rulebook) {
        return secrets.of(caller.tenant()).chain(secret -> {
            List<Filing> filings = brought.drafts().stream().map(draft -> requests.filing(draft, secret)).toList();
            return filings.stream().anyMatch(filing -> requests.isTooLarge(filing.order()))
                    ? Uni.createFrom().item(OrderSize.refusal().problem().response())
                    : idempotency.once(caller, key, body,
                            session -> file(session, caller, filings, brought, rulebook));
        });
    }

    private Uni<Response> file(Session session, Caller caller, List<Filing> filings, Brought brought,
            Rulebook rulebook) {
        LocalDate today = Announcing.today(requests.cause(caller, filings.get(0).id()));
        return filed.take(session, caller.tenant(), filings.stream().map(FilingOrders::claim).toList(), today)
                .chain(held -> settle(session, filings, held))
                .chain(known -> Multi.createFrom().iterable(filings)
                        .onItem().transformToUniAndConcatenate(filing -> known.containsKey(filing.id())
                                ? requests.known(session, caller, known.get(filing.id()))
                                : requests.open(session, requests.cause(caller, filing.id()), filing, rulebook))
                        .collect().asList())
                .map(standings -> answer(Filed.of(standings, brought.ignored())));
    }

    private static Claim claim(Filing filing) {
        return new Claim(filing.id(), filing.keys(), Optional.ofNullable(filing.order().requested())
                .map(DatePeriod::end));
    }

    /** By new request the open one that has one of its keys; such a new one gives back the other keys it got. */
    private Uni<Map<UUID, UUID>> settle(Session session, List<Filing> filings, Map<String, UUID> held) {
        Map<UUID, UUID> known = new HashMap<>();
        filings.forEach(filing -> filing.keys().stream().map(held::get).filter(id -> id != null).findFirst()
                .ifPresent(id -> known.put(filing.id(), id)));
        return filed.release(session, known.keySet()).replaceWith(known);
    }

    private static Response answer(Filed filed) {
        return Response.status(filed.wasKnown() ? Response.Status.OK : Response.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, "/api/v1/authorizations/" + filed.id()).entity(filed).build();
    }
}
