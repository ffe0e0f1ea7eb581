package org.priorauth.inbox.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.paging.Conditions;
import org.priorauth.inbox.paging.Keyset;
import org.priorauth.inbox.paging.Keyset.Key;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.web.Asked;

import io.smallrye.mutiny.Uni;

/** Where the caller was named. Everybody sees their own alone. */
@Path("/api/v1/inbox/mentions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "notes")
class MentionsResource {

    private static final String ORDER = "-at";
    private static final Map<String, Keyset<MentionRow>> ORDERS = Map.of(ORDER, new Keyset<>(ORDER, true,
            List.of(Key.time("m.at", row -> row.at), Key.id("m.id", row -> row.id))));

    private final Transactions transactions;
    private final CurrentCaller caller;
    private final Touched touched;

    MentionsResource(Transactions transactions, CurrentCaller caller, Touched touched) {
        this.transactions = transactions;
        this.caller = caller;
        this.touched = touched;
    }

    @GET
    @TouchesPhi("mention.listed")
    @Operation(summary = "The notes that name you, the newest first, in pages")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Mention.All.class)))
    public Uni<Response> list(
            @RestQuery @Parameter(description = "true or false; both where absent") Boolean seen,
            @RestQuery @Parameter(description = "Where the page before ended") String cursor,
            @RestQuery @Parameter(description = "1 to 200; 50 where absent") String limit) {
        Asked asked = new Asked(caller.get(), null);
        PageAsked<MentionRow> page = asked.page(ORDERS, ORDER, cursor, limit);
        return asked.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> list(Optional.ofNullable(seen), page));
    }

    private Uni<Response> list(Optional<Boolean> seen, PageAsked<MentionRow> page) {
        Conditions conditions = page.from(mine().and("m.seen = :seen", "seen", seen));
        return transactions.quietly(session -> conditions.bind(session.createSelectionQuery(
                "select m from MentionRow m" + conditions.where() + page.orderBy(), MentionRow.class))
                .setMaxResults(page.look()).getResultList()
                .map(rows -> Response.ok(page.page(rows).map(this::shown)).build()));
    }

    private Mention shown(MentionRow row) {
        touched.add(row.subject());
        return row.shown();
    }

    private Conditions mine() {
        return new Conditions().and("m.tenantId = :tenant", "tenant", caller.get().tenant())
                .and("m.person = :person", "person", caller.get().id());
    }

    @GET
    @Path("counts")
    @Operation(summary = "How many notes that name you you have not seen")
    public Uni<Mention.Counts> counts() {
        Conditions conditions = mine().and("m.seen = false");
        return transactions.quietly(session -> conditions.bind(session.createSelectionQuery(
                "select count(*) from MentionRow m" + conditions.where(), Long.class)).getSingleResult()
                .map(Mention.Counts::new));
    }

    @POST
    @Path("{mention}/seen")
    @Operation(summary = "You have seen it; a second time changes nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Mention.class)))
    public Uni<Response> seen(@RestPath UUID mention) {
        return transactions.run(session -> session.find(MentionRow.class, mention).map(row -> {
            if (row == null || !row.tenantId.equals(caller.get().tenant()) || !row.person.equals(caller.get().id())) {
                return Refusal.notFound().problem().response();
            }
            row.seen = true;
            return Response.ok(row.shown()).build();
        }));
    }
}
