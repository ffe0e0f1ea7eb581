package org.priorauth.intake.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.intake.change.Amending;
import org.priorauth.intake.change.Standing;
import org.priorauth.intake.change.Withdrawing;
import org.priorauth.intake.plain.PlainOrder;
import org.priorauth.intake.plain.Withdrawals.Withdrawal;

import io.smallrye.mutiny.Uni;

/** One order that was filed: read, changed, withdrawn. */
@Path("/api/v1/authorizations/{id}")
@Tag(name = "authorizations")
public class OrderResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    private final ShownOrders orders;
    private final Amending amending;
    private final Withdrawing withdrawing;
    private final CurrentCaller caller;

    OrderResource(ShownOrders orders, Amending amending, Withdrawing withdrawing, CurrentCaller caller) {
        this.orders = orders;
        this.amending = amending;
        this.withdrawing = withdrawing;
        this.caller = caller;
    }

    @GET
    @Path("order")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
    @TouchesPhi("order.read")
    @Operation(summary = "The order as it now stands, and what is missing")
    @APIResponse(responseCode = "200", description = "With an ETag for If-Match", content = @Content(schema = @Schema(implementation = ShownOrders.Shown.class)))
    @APIResponse(responseCode = "404", description = "Nothing with this id in your clinic")
    public Uni<Response> order(@RestPath UUID id) {
        return orders.show(caller.get(), id);
    }

    @PATCH
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.EHR, Role.COORDINATOR, Role.CLINICIAN})
    @Operation(summary = "Supplies or changes facts of the order", description = """
                                                                                 A JSON Merge Patch (RFC 7396) on the order's plain JSON, with two exceptions: facts are added to those that
                                                                                 are known (an id of a known fact replaces it, without a text takes it away), and payer is replaced as a
                                                                                 whole. What is complete after it is accepted. An accepted order is amended; it cannot lose a required fact.
                                                                                 An empty patch judges the order anew by the rules now in force.""")
    @RequestBody(content = @Content(mediaType = MERGE_PATCH, schema = @Schema(implementation = PlainOrder.class)))
    @APIResponse(responseCode = "200", description = "How the order now stands", content = @Content(schema = @Schema(implementation = Standing.class)))
    @APIResponse(responseCode = "409", description = "Withdrawn, or it would ask for what another open authorization asks for")
    @APIResponse(responseCode = "412", description = "Changed by somebody else since your If-Match")
    @APIResponse(responseCode = "422", description = "The problem names each member by its pointer")
    public Uni<Response> amend(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers, byte[] body) {
        return Charset.refusal(headers).map(no -> Uni.createFrom().item(no))
                .orElseGet(() -> amending.amend(caller.get(), id, ifMatch, body == null ? new byte[0] : body));
    }

    @DELETE
    @RolesAllowed({Role.EHR, Role.COORDINATOR})
    @Operation(summary = "Withdraws the request", description = "A reason, if given, stands in the body. Twice is once.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Withdrawal.class)))
    @APIResponse(responseCode = "200", description = "Withdrawn", content = @Content(schema = @Schema(implementation = Standing.class)))
    public Uni<Response> withdraw(@RestPath UUID id, byte[] body) {
        return withdrawing.withdraw(caller.get(), id, body);
    }
}
