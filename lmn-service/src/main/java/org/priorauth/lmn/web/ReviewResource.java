package org.priorauth.lmn.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Review;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
public class ReviewResource {

    /**
     * @param to the clinician's id; absent where any may look at it
     * @param note may be absent
     */
    public record Submission(String to, String note) {}

    /** @param comments at least one */
    public record GivenBack(List<SectionComment> comments) {

        Optional<Problem> problem() {
            return comments == null || comments.isEmpty()
                    ? Optional.of(invalid("/comments", "required", "say what is to be changed"))
                    : IntStream.range(0, comments.size()).mapToObj(at -> problem(at, comments.get(at)))
                            .flatMap(Optional::stream).findFirst();
        }

        private static Optional<Problem> problem(int at, SectionComment comment) {
            return comment == null || comment.id == null || Element.named(comment.id).isEmpty()
                    ? Optional.of(invalid("/comments/" + at + "/id", "unknown", "is no section of a letter"))
                    : Words.problem("/comments/" + at + "/text", comment.text, true);
        }

        private static Problem invalid(String element, String code, String message) {
            return Problem.of(422, "letter.return-invalid", "Not acceptable as it is",
                    "Correct the element named below and send it again.").naming(element, code, message);
        }
    }

    /** @param id of the section that is meant */
    public record SectionComment(String id, String text) {}

    private static final String EXAMPLE = "{\"comments\":[{\"id\":\"goal\",\"text\":\"By when?\"}]}";

    private final LetterUpdates updates;
    private final LetterMoves letters;
    private final LetterReading reading;
    private final CurrentCaller caller;

    ReviewResource(LetterUpdates updates, LetterMoves letters, LetterReading reading, CurrentCaller caller) {
        this.updates = updates;
        this.letters = letters;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Path("{letterId}/submit-for-review")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN})
    @Operation(summary = "Submit a draft to a clinician", description = "Nobody changes it until it is returned, signed or taken over. 428 without If-Match, 412 stale, 409 while facts are missing or where it is somebody else's.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Submission.class), examples = @ExampleObject(name = "to-a-clinician", value = "{\"to\":\"chen\",\"note\":\"Please look at the goals.\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> submit(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag, Submission asked) {
        Caller asking = caller.get();
        IfMatch seen = new IfMatch(tag);
        Submission wish = asked == null ? new Submission(null, null) : asked;
        Optional<Problem> wrong = seen.absent().or(() -> Stream.of("/note", "/to")
                .map(element -> Words.problem(element, element.equals("/to") ? wish.to : wish.note, false))
                .flatMap(Optional::stream).findFirst());
        return wrong.map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> updates
                        .apply(updates.cause(asking, id, "letter.submit-for-review"),
                                (known, cause, earlier) -> letters.against(earlier).submit(known, letterId, seen,
                                        wish.to, wish.note, cause))
                        .chain(outcome -> reading.after(outcome, asking.tenant(), id, letterId)));
    }

    @POST
    @Path("{letterId}/return")
    @RolesAllowed(Role.CLINICIAN)
    @Operation(summary = "Return a letter in review", description = "With comments by section, for its owner to mend and submit again. 428 without If-Match, 412 stale, 409 where it is not in review.")
    @RequestBody(content = @Content(schema = @Schema(implementation = GivenBack.class), examples = @ExampleObject(name = "goal-without-date", value = EXAMPLE)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> giveBack(@RestPath UUID id, @RestPath UUID letterId,
            @HeaderParam(HttpHeaders.IF_MATCH) String tag, GivenBack asked) {
        Caller clinician = caller.get();
        IfMatch seen = new IfMatch(tag);
        GivenBack wish = asked == null ? new GivenBack(null) : asked;
        return seen.absent().or(wish::problem).map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> updates
                        .apply(updates.cause(clinician, id, "letter.return"),
                                (known, cause, earlier) -> letters.against(earlier).giveBack(known, letterId, seen,
                                        new Review.Returning(comments(wish), cause.by(), cause.at()), cause))
                        .chain(outcome -> reading.after(outcome, clinician.tenant(), id, letterId)));
    }

    private static List<Review.Comment> comments(GivenBack wish) {
        return wish.comments.stream().map(
                comment -> new Review.Comment(Element.named(comment.id).orElseThrow(), comment.text.strip())).toList();
    }
}
