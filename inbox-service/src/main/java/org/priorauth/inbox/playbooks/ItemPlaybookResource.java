package org.priorauth.inbox.playbooks;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;

import io.smallrye.mutiny.Uni;

/** The playbook of one piece of work. */
@Path("/api/v1/inbox/work-items/{item}/playbook")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "playbooks")
class ItemPlaybookResource {

    private static final String EXAMPLE = """
                                          {"workItemId":"0d1ff4f4-83dd-3d43-8ae9-7d41c3a3c0aa","kind":"overdue","number":0,
                                          "done":1,"steps":[{"id":"call","text":"Call **Aetna**, name urn\\\\:uuid\\\\:1 and member W100200300.",
                                          "gaps":[],"done":{"at":"2026-03-02T13:00:00Z","by":"Ana Ruiz"}}]}""";

    private final FollowPlaybook follow;
    private final Transactions transactions;
    private final CurrentCaller caller;

    ItemPlaybookResource(FollowPlaybook follow, Transactions transactions, CurrentCaller caller) {
        this.follow = follow;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("playbook.read")
    @Operation(summary = "What to do with this work, step by step", description = "The version that was in force when the work"
            + " was opened: for its payer, else the clinic's, else as shipped. Variables are filled and escaped; what nobody"
            + " knows stands as [name?] and in gaps")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemPlaybook.class), examples = @ExampleObject(name = "overdue", value = EXAMPLE)))
    public Uni<Response> show(@RestPath UUID item) {
        return transactions.quietly(session -> follow.show(session, caller.get(), item));
    }

    @PUT
    @Path("steps/{step}")
    @Operation(summary = "Ticks a step off; who and when is recorded", description = "404 where the version has no such step")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemPlaybook.class)))
    public Uni<Response> tick(@RestPath UUID item, @RestPath String step) {
        return transactions.run(session -> follow.tick(session, caller.get(), item, step, true));
    }

    @DELETE
    @Path("steps/{step}")
    @Operation(summary = "Takes the tick back; that is recorded too")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ItemPlaybook.class)))
    public Uni<Response> untick(@RestPath UUID item, @RestPath String step) {
        return transactions.run(session -> follow.tick(session, caller.get(), item, step, false));
    }
}
