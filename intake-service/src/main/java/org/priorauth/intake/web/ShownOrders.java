package org.priorauth.intake.web;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.change.Standing;
import org.priorauth.intake.document.DocumentRow;
import org.priorauth.intake.domain.Request;
import org.priorauth.intake.store.Requests;

import io.smallrye.mutiny.Uni;

/** Shows orders and papers to those who may see them. */
@Singleton
public class ShownOrders {

    private final Requests requests;
    private final Transactions transactions;

    ShownOrders(Requests requests, Transactions transactions) {
        this.requests = requests;
        this.transactions = transactions;
    }

    /** PHI. */
    public record Shown(UUID id, String status, int orderRevision, Order order, List<MissingFact> missing) {}

    Uni<Response> show(Caller caller, UUID id) {
        return transactions.quietly(session -> requests.find(session, caller.tenant(), id))
                .map(found -> found.map(request -> shown(id, request)).orElseGet(ShownOrders::absent));
    }

    private static Response shown(UUID id, Request request) {
        Standing standing = Standing.of(id, request);
        return Response.ok(new Shown(id, standing.status(), request.orderRevision(), request.order(),
                request.missing())).header(HttpHeaders.ETAG, standing.etag()).build();
    }

    Uni<Response> documents(Caller caller, UUID id) {
        return transactions.quietly(session -> requests.find(session, caller.tenant(), id))
                .map(found -> found.map(request -> listed(request.order().documents()))
                        .orElseGet(ShownOrders::absent));
    }

    private static Response listed(List<DocumentRef> documents) {
        return Response.ok(documents).build();
    }

    Uni<Response> document(Caller caller, UUID id, UUID document) {
        return transactions.quietly(session -> session.find(DocumentRow.class, document))
                .map(row -> row != null && row.isOf(caller.tenant(), id) ? SafeContent.of(row) : absent());
    }

    private static Response absent() {
        return Refusal.notFound().problem().response();
    }
}
