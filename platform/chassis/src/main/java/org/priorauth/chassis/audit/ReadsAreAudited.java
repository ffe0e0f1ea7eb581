package org.priorauth.chassis.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;

/** Writes the audit rows of a {@link TouchesPhi} answer before it goes out. */
class ReadsAreAudited {

    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;
    private final CurrentCaller caller;
    private final Touched touched;

    ReadsAreAudited(Transactions transactions, Clock clock, Ids ids, CurrentCaller caller, Touched touched) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.caller = caller;
        this.touched = touched;
    }

    @ServerResponseFilter
    Uni<Void> audit(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        // a request that no method takes (404, 405, 415) has no resource at all
        TouchesPhi mark = resource == null || resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(TouchesPhi.class);
        if (mark == null || response.getStatus() >= 300) {
            return Uni.createFrom().voidItem();
        }
        Object[] rows = whose(request).stream().map(id -> row(mark, caller.get(), id)).toArray();
        return transactions.run(session -> session.persistAll(rows));
    }

    private Collection<UUID> whose(ContainerRequestContext request) {
        String id = request.getUriInfo().getPathParameters().getFirst("id");
        return id == null ? touched.authorizations() : List.of(UUID.fromString(id));
    }

    private AuditEntry row(TouchesPhi mark, Caller caller, UUID authorization) {
        return new AuditEntry(ids.next(), caller.tenant(), clock.instant(), caller.actor(), mark.value(), authorization,
                "asked over HTTP");
    }
}
