package org.priorauth.inbox.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;

import io.smallrye.mutiny.Uni;

/** The same with many work items. */
@Path("/api/v1/inbox/work-items/bulk")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "work items")
class BulkWorkResource {

    private static final String EXAMPLE = "{\"done\":1,\"refused\":1,\"items\":["
            + "{\"id\":\"0d1ff4f4-83dd-3d43-8ae9-7d41c3a3c0aa\",\"done\":true,\"status\":200,\"edition\":\"2\"},"
            + "{\"id\":\"5b0f7c4e-2a3d-3c55-9d1e-1f9f2a8d7c11\",\"done\":false,\"status\":409,"
            + "\"code\":\"work-item.closed\",\"detail\":\"This work is done already.\"}]}";

    private final BulkWork bulk;
    private final CurrentCaller caller;

    BulkWorkResource(BulkWork bulk, CurrentCaller caller) {
        this.bulk = bulk;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Does the same with up to 200 work items", description = "Each item has a transaction and an outcome of"
            + " its own: what cannot be done with one does not stop the others. 422 where the request itself cannot be taken")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulkWork.Outcomes.class), examples = @ExampleObject(name = "one-of-two", value = EXAMPLE)))
    public Uni<Response> all(BulkWork.Asks asks) {
        return bulk.all(caller.get(), asks);
    }
}
