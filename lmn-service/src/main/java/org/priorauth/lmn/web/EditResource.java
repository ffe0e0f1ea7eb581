package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.problem.Problem;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN})
@Tag(name = "Letters")
public class EditResource {

    private static final String ACTION = "letter.edit";

    private final LetterUpdates updates;
    private final LetterChanges letters;
    private final LetterReading reading;
    private final CurrentCaller caller;

    EditResource(LetterUpdates updates, LetterChanges letters, LetterReading reading, CurrentCaller caller) {
        this.updates = updates;
        this.letters = letters;
        this.reading = reading;
        this.caller = caller;
    }

    @PUT
    @Path("{letterId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save new words", description = "Each save is a version. 428 without If-Match, 412 where somebody was faster, 409 once signed, in review, or with somebody else, 422 where a section is unknown or longer than 20,000 characters.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> edit(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag, Edit edit) {
        IfMatch seen = new IfMatch(tag);
        Optional<Problem> wrong = edit == null ? new Edit(null).problem() : edit.problem();
        return wrong.or(seen::absent).map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> save(caller.get(), id, letterId, seen, edit));
    }

    private Uni<Response> save(Caller writer, UUID id, UUID letterId, IfMatch seen, Edit edit) {
        return updates
                .apply(updates.cause(writer, id, ACTION),
                        (known, cause, earlier) -> letters.against(earlier).edit(known, letterId, seen, edit.words(),
                                cause))
                .chain(outcome -> reading.after(outcome, writer.tenant(), id, letterId));
    }
}
