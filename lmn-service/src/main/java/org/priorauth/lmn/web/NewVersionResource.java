package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.lmn.domain.LetterFile;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN)
@Tag(name = "Letters")
public class NewVersionResource {

    /** @param reason why the signed one no longer does; kept with it */
    public record NewVersion(String reason) {}

    private static final String ACTION = "letter.supersede";

    private final LetterUpdates updates;
    private final LetterChanges letters;
    private final LetterReading reading;
    private final CurrentCaller caller;

    NewVersionResource(LetterUpdates updates, LetterChanges letters, LetterReading reading, CurrentCaller caller) {
        this.updates = updates;
        this.letters = letters;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Path("{letterId}/supersede")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a signed letter anew", description = "The signed letter stays as it is and is superseded by a draft with the same words, which is the answer. 409 where it is not signed or over, 412 stale, 422 without a reason, 428 without If-Match.")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewVersion.class), examples = @ExampleObject(name = "wrong-dose", value = "{\"reason\":\"The dose is wrong.\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> supersede(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag, NewVersion asked) {
        Caller clinician = caller.get();
        String reason = asked == null ? null : asked.reason;
        IfMatch seen = new IfMatch(tag);
        Optional<Problem> wrong = Words.problem("/reason", reason, true).or(seen::absent);
        return wrong.map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> updates
                        .apply(updates.cause(clinician, id, ACTION),
                                (known, cause) -> letters.supersede(known, letterId, seen, reason.strip(),
                                        cause))
                        .chain(outcome -> Answers.refusal(outcome).map(no -> Uni.createFrom().item(no))
                                .orElseGet(() -> draft(clinician.tenant(), id))));
    }

    private Uni<Response> draft(String tenant, UUID id) {
        return reading.file(tenant, id)
                .chain(file -> reading.one(tenant, id,
                        file.flatMap(LetterFile::letter).orElseThrow().letterId()))
                .map(letter -> Answers.of(letter, Answers::letter));
    }
}
