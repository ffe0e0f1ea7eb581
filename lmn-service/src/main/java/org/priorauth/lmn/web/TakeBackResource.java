package org.priorauth.lmn.web;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
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
    public record TakeBack(String reason) {}

    private static final String ACTION = "letter.withdraw";
    private static final int LONGEST_REASON = 2_000;

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
    @Operation(summary = "Take a letter back", description = "It is no longer valid, and no other is drafted until somebody asks for one. A signed letter is taken back by a clinician only (403).")
    @APIResponse(responseCode = "204")
    public Uni<Response> takeBack(@RestPath UUID id, @RestPath UUID letterId, TakeBack asked) {
        String reason = asked == null ? null : asked.reason;
        if (reason != null && reason.length() > LONGEST_REASON) {
            return Uni.createFrom().item(tooLong().response());
        }
        Caller asking = caller.get();
        return updates
                .apply(updates.cause(asking, id, ACTION),
                        (known, cause) -> letters.takeBack(known, letterId, reason, asking.is(Role.CLINICIAN), cause))
                .map(outcome -> Answers.of(outcome, done -> Response.noContent().build()));
    }

    private static Problem tooLong() {
        return Problem.of(422, "letter.reason-too-long", "Not acceptable as it is", "Say it in fewer words.")
                .naming("/reason", "too-long", "is longer than " + LONGEST_REASON + " characters");
    }
}
