package org.priorauth.intake.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.document.DocumentRow;
import org.priorauth.intake.document.DocumentText;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.OrderParts;
import org.priorauth.intake.domain.Request;
import org.priorauth.intake.rules.RulesInForce;
import org.priorauth.intake.store.Requests;

import io.smallrye.mutiny.Uni;

/** Adds a paper to an order. The same bytes a second time are the paper that is there. */
@Singleton
public class KeepingDocuments {

    private final Requests requests;
    private final Changes changes;
    private final Idempotency idempotency;
    private final RulesInForce rules;
    private final OrderSize size;
    private final Ids ids;

    KeepingDocuments(Requests requests, Changes changes, Idempotency idempotency, RulesInForce rules, OrderSize size,
            Ids ids) {
        this.requests = requests;
        this.changes = changes;
        this.idempotency = idempotency;
        this.rules = rules;
        this.size = size;
        this.ids = ids;
    }

    /**
     * What is answered: the document without its title, which may be PHI.
     *
     * @param bytes its size
     * @param status how the authorization stands with it
     */
    public record Kept(UUID id, String contentType, long bytes, String sha256, String status) {}

    public Uni<Response> keep(Caller caller, UUID id, String key, Enclosure enclosure) {
        return idempotency.once(caller, key, enclosure.content(), session -> keep(session, caller, id, enclosure));
    }

    private Uni<Response> keep(Session session, Caller caller, UUID id, Enclosure enclosure) {
        AtomicReference<DocumentRef> there = new AtomicReference<>();
        return changes.apply(session, requests, changes.asked(caller, id, "document.add"),
                (known, cause) -> known.map(request -> step(request, enclosure, cause, there))
                        .orElseGet(() -> Step.refuse(Refusal.notFound())))
                .map(outcome -> answer(id, outcome, Optional.ofNullable(there.get()), enclosure.ref()));
    }

    private Step<Request> step(Request request, Enclosure enclosure, Cause cause,
            AtomicReference<DocumentRef> there) {
        request.order().documents().stream().filter(ref -> enclosure.ref().sha256().equals(ref.sha256()))
                .filter(ref -> Enclosure.OWNER.equals(ref.owner())).findFirst().ifPresent(there::set);
        if (there.get() != null) {
            return Step.to(request);
        }
        Order order = OrderParts.enclose(
                OrderParts.supply(request.order(), DocumentText.facts(enclosure, ids)),
                List.of(enclosure.ref()));
        if (size.isTooLarge(order)) {
            return Step.refuse(OrderSize.refusal());
        }
        Step<Request> step = Announcing.changed(request, order, rules.rulebook(), cause);
        return step.refusal().isPresent() ? step : step.storing(DocumentRow.of(enclosure, cause));
    }

    private static Response answer(UUID id, Outcome<Request> outcome, Optional<DocumentRef> there,
            DocumentRef added) {
        if (outcome instanceof Outcome.Refused<Request> no) {
            return no.why().problem().response();
        }
        DocumentRef ref = there.orElse(added);
        String status = Standing.of(id, ((Outcome.Done<Request>) outcome).state()).status();
        return Response.status(there.isPresent() ? Response.Status.OK : Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/authorizations/" + id + "/documents/" + ref.id())
                .entity(new Kept(ref.id(), ref.contentType(), ref.bytes(), ref.sha256(), status)).build();
    }
}
