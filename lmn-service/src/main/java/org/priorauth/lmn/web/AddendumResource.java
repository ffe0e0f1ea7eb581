package org.priorauth.lmn.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.idempotency.Idempotency;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN})
@Tag(name = "Letters")
public class AddendumResource {

    private static final String ACTION = "letter.addendum";

    private final LetterUpdates updates;
    private final LetterChanges letters;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    AddendumResource(LetterUpdates updates, LetterChanges letters, Idempotency idempotency, CurrentCaller caller) {
        this.updates = updates;
        this.letters = letters;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("{letterId}/addendum")
    @Operation(summary = "Draft an addendum to a signed letter", description = "The signed letter is not changed and stays in force. The addendum is a letter of its own: drafted, linted and signed like any other; its page names the letter it adds to. 409 where that one is not signed or over, or while another draft stands beside it.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AskResource.Created.class)))
    public Uni<Response> add(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(Idempotency.HEADER) String key) {
        byte[] asked = (id + " addendum " + letterId).getBytes(StandardCharsets.UTF_8);
        return idempotency.once(caller.get(), key, asked, session -> updates
                .apply(session, updates.cause(caller.get(), id, ACTION),
                        (known, cause) -> letters.addTo(known, letterId, cause))
                .map(outcome -> Answers.of(outcome, file -> AskResource.created(id, file))));
    }
}
