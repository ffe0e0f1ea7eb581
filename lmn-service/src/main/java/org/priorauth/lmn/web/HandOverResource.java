package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

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
import org.priorauth.lmn.domain.Ownership.Owner;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "Letters")
public class HandOverResource {

    /**
     * @param to the id of who gets it; your own to take it over
     * @param reason kept with the letter
     */
    public record HandOver(String to, String reason) {

        private static final Pattern ID = Pattern.compile("[\\w.@-]{1,64}");

        Optional<Problem> problem() {
            return to == null || !ID.matcher(to).matches()
                    ? Optional.of(Problem.of(422, "letter.hand-over-invalid", "Not acceptable as it is",
                            "Say who gets the letter.").naming("/to", "required", "is nobody's id"))
                    : Words.problem("/reason", reason, true);
        }
    }

    private static final String ACTION = "letter.hand-over";

    private final LetterUpdates updates;
    private final LetterMoves letters;
    private final LetterReading reading;
    private final CurrentCaller caller;

    HandOverResource(LetterUpdates updates, LetterMoves letters, LetterReading reading, CurrentCaller caller) {
        this.updates = updates;
        this.letters = letters;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Path("{letterId}/hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand a draft over, or take it over", description = "A draft has one owner, who alone may change it; it is the first who wrote in it. Its owner or a lead gives it to anybody, others take it for themselves. Taking over a letter in review ends the review. 409 where it is somebody else's, 412 stale, 428 without If-Match.")
    @RequestBody(content = @Content(schema = @Schema(implementation = HandOver.class), examples = @ExampleObject(name = "to-a-clinician", value = "{\"to\":\"chen\",\"reason\":\"I am away next week.\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> handOver(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag, HandOver asked) {
        Caller giver = caller.get();
        HandOver wish = asked == null ? new HandOver(null, null) : asked;
        IfMatch seen = new IfMatch(tag);
        return wish.problem().or(seen::absent).map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> updates
                        .apply(updates.cause(giver, id, ACTION),
                                (known, cause, earlier) -> letters.against(earlier).handOver(known, letterId, seen,
                                        owner(giver, wish.to), wish.reason.strip(), giver.is(Role.LEAD), cause))
                        .chain(outcome -> reading.after(outcome, giver.tenant(), id, letterId)));
    }

    /** Names of others are not ours to know. */
    private static Owner owner(Caller giver, String to) {
        return to.equals(giver.id()) ? Owner.of(giver.actor()) : new Owner(to, to);
    }
}
