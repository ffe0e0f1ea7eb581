package org.priorauth.inbox.views;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/** Saved views of the queue. They hold no PHI. */
@Path("/api/v1/inbox/views")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "views")
class ViewsResource {

    private static final String EXAMPLE = "{\"name\":\"Aetna, due today\",\"filter\":{\"owner\":\"me\",\"payer\":\"aetna\","
            + "\"dueWithinHours\":9},\"sort\":\"touch\"}";

    private final Views views;
    private final Transactions transactions;
    private final CurrentCaller caller;

    ViewsResource(Views views, Transactions transactions, CurrentCaller caller) {
        this.views = views;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Your views and those that are shared, by their names")
    public Uni<View.All> list() {
        return transactions.quietly(session -> views.all(session, caller.get())).map(View.All::new);
    }

    @GET
    @Path("counts")
    @Operation(summary = "How much there is in each of them now")
    public Uni<View.Counts> counts() {
        return transactions.quietly(session -> views.all(session, caller.get())
                .chain(all -> views.counts(session, caller.get(), all))).map(View.Counts::new);
    }

    @POST
    @Operation(summary = "Saves a view", description = "403 where you share one and are no lead; 409 beyond 100")
    @RequestBody(content = @Content(schema = @Schema(implementation = View.New.class), examples = @ExampleObject(name = "mine-today", value = EXAMPLE)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<Response> add(View.New asked) {
        return acceptable(asked, session -> views.all(session, caller.get()).chain(all -> all.size() >= Views.MOST
                ? refused(Refusal.conflict("view.too-many", "Delete one before you save another.").problem())
                : views.add(session, caller.get(), asked).map(view -> Response.status(Response.Status.CREATED)
                        .entity(view).tag(Editions.tag(view.edition())).build())));
    }

    @PUT
    @Path("{view}")
    @Operation(summary = "Changes a view", description = "412 where it changed since the edition in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    public Uni<Response> change(@RestPath UUID view, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            View.New asked) {
        return acceptable(asked, session -> own(session, view, ifMatch, row -> {
            View now = views.change(row, caller.get(), asked);
            return Uni.createFrom().item(Response.ok(now).tag(Editions.tag(now.edition())).build());
        }));
    }

    @DELETE
    @Path("{view}")
    @Operation(summary = "Deletes a view")
    @APIResponse(responseCode = "204")
    public Uni<Response> delete(@RestPath UUID view, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return transactions.run(session -> own(session, view, ifMatch,
                row -> session.remove(row).replaceWith(Response.noContent().build())));
    }

    private Uni<Response> acceptable(View.New asked, Function<Session, Uni<Response>> act) {
        List<Element> faults = asked == null ? List.of(new Element("/", "required", "A view.")) : asked.faults();
        if (!faults.isEmpty()) {
            return refused(Problem.of(422, "view.unacceptable", "Not acceptable as it is",
                    "Correct what is named below and send it again.").naming(faults));
        }
        if (asked.isShared() && !caller.get().is(Role.LEAD)) {
            return refused(Refusal.forbidden("view.share", "A lead can share views.").problem());
        }
        return transactions.run(act);
    }

    private Uni<Response> own(Session session, UUID view, String ifMatch, Function<ViewRow, Uni<Response>> act) {
        return views.own(session, caller.get(), view).chain(found -> {
            if (found.isEmpty()) {
                return refused(Refusal.notFound().problem());
            }
            boolean stale = Editions.seen(ifMatch).filter(seen -> seen != found.get().edition).isPresent();
            return stale
                    ? refused(Refusal.stale("changed-meanwhile", "It changed meanwhile. Read it again.").problem())
                    : act.apply(found.get());
        });
    }

    private static Uni<Response> refused(Problem problem) {
        return Uni.createFrom().item(problem.response());
    }
}
