package org.priorauth.intake.filing;

import java.util.UUID;

import jakarta.inject.Singleton;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.change.Announcing;
import org.priorauth.intake.change.OrderSize;
import org.priorauth.intake.change.Standing;
import org.priorauth.intake.document.DocumentRow;
import org.priorauth.intake.domain.Request;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.draft.Draft;
import org.priorauth.intake.store.Requests;
import org.priorauth.intake.store.TenantSecret;

import io.smallrye.mutiny.Uni;

/** Opens requests, and finds those that are open. */
@Singleton
public class NewRequests {

    private final Requests requests;
    private final Changes changes;
    private final OrderSize size;
    private final Ids ids;

    NewRequests(Requests requests, Changes changes, OrderSize size, Ids ids) {
        this.requests = requests;
        this.changes = changes;
        this.size = size;
        this.ids = ids;
    }

    Filing filing(Draft draft, TenantSecret secret) {
        return Filing.of(ids.next(), draft, secret);
    }

    boolean isTooLarge(Order order) {
        return size.isTooLarge(order);
    }

    Cause cause(Caller caller, UUID id) {
        return changes.asked(caller, id, "order.file");
    }

    Uni<Standing> open(Session session, Cause cause, Filing filing, Rulebook rulebook) {
        return changes.open(session, requests, cause, (nothing, why) -> step(filing, rulebook, why))
                .map(outcome -> Standing.of(filing.id(), ((Outcome.Done<Request>) outcome).state()));
    }

    private static Step<Request> step(Filing filing, Rulebook rulebook, Cause cause) {
        Step<Request> step = Announcing.received(filing.order(), filing.places(), rulebook, cause);
        return filing.enclosures().stream().reduce(step,
                (all, paper) -> all.storing(DocumentRow.of(paper, cause)), (one, other) -> one);
    }

    Uni<Standing> known(Session session, Caller caller, UUID id) {
        return requests.find(session, caller.tenant(), id)
                .map(request -> Standing.of(id, request.orElseThrow()).asDuplicate());
    }
}
