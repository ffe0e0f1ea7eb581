package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
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
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN})
@Tag(name = "Letters")
public class TakeBackResource {

    /** @param reason why it is taken back; kept with the letter */
    @Schema(examples = "{\"reason\":\"The patient chose another clinic.\"}")
    public record TakeBack(String reason) {}

    private static final String ACTION = "letter.withdraw";

    private final LetterUpdates updates;
    private final LetterChanges letters;
    private final CurrentCaller caller;

    TakeBackResource(LetterUpdates updates, LetterChanges letters, CurrentCaller caller) {
        this.updates = updates;
        this.letters = letters;
        this.caller = caller;
    }

    @POST
    @Path("{letterId}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a letter back", description = "It is no longer valid, and no other is drafted until somebody asks for one. A draft beside a signed letter is given up; the letter stands. A signed letter is taken back by a clinician only (403). 412 stale, 428 without If-Match.")
    @APIResponse(responseCode = "204")
    public Uni<Response> takeBack(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag, TakeBack asked) {
        String reason = asked == null ? null : asked.reason;
        IfMatch seen = new IfMatch(tag);
        Optional<Problem> wrong = Words.problem("/reason", reason, false).or(seen::absent);
        return wrong.map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> takeBack(caller.get(), id, letterId, seen, reason));
    }

    private Uni<Response> takeBack(Caller asking, UUID id, UUID letterId, IfMatch seen, String reason) {
        return updates
                .apply(updates.cause(asking, id, ACTION),
                        (known, cause) -> letters.takeBack(known, letterId, seen, reason, asking.is(Role.CLINICIAN),
                                cause))
                .map(outcome -> Answers.of(outcome, done -> Response.noContent().build()));
    }
}
