package org.priorauth.lmn.web;

import java.net.URI;
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
import org.priorauth.chassis.problem.Problem;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterKind;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN})
@Tag(name = "Letters")
public class AskResource {

    /** @param kind initial, renewal, extension, appeal or addendum; initial where absent */
    @Schema(examples = "{\"kind\":\"appeal\"}")
    public record Wish(String kind) {}

    /** Where the new letter is. */
    @Schema(examples = Examples.CREATED)
    public record Created(UUID letterId) {}

    private static final String ACTION = "letter.ask";
    private static final Problem UNKNOWN_KIND = Problem
            .of(422, "letter.kind-unknown", "Not acceptable as it is",
                    "Correct the element named below and send it again.")
            .naming("/kind", "unknown", "is none of initial, renewal, extension, appeal, addendum");

    private final LetterUpdates updates;
    private final LetterChanges letters;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    AskResource(LetterUpdates updates, LetterChanges letters, Idempotency idempotency, CurrentCaller caller) {
        this.updates = updates;
        this.letters = letters;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Ask for a letter", description = "Drafts one although the payer wants none, or a new one after one was taken back. Beside a signed letter an extension, an appeal or an addendum is drafted; a renewal by …/renew. 409 while there is a draft at hand, or while the order is not accepted. The kind picks the template and what it asks for; 422 for one that is unknown.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Created.class)))
    public Uni<Response> ask(@RestPath UUID id, @HeaderParam(Idempotency.HEADER) String key, Wish wish) {
        String name = wish == null || wish.kind == null ? LetterKind.INITIAL.toString() : wish.kind;
        return LetterKind.named(name).map(kind -> ask(id, key, kind))
                .orElseGet(() -> Uni.createFrom().item(UNKNOWN_KIND.response()));
    }

    private Uni<Response> ask(UUID id, String key, LetterKind kind) {
        byte[] asked = (id + " " + kind).getBytes(StandardCharsets.UTF_8);
        return idempotency.once(caller.get(), key, asked, session -> updates
                .apply(session, updates.cause(caller.get(), id, ACTION),
                        (known, cause) -> letters.ask(known, kind, cause))
                .map(outcome -> Answers.of(outcome, file -> created(id, file))));
    }

    static Response created(UUID id, LetterFile file) {
        UUID letterId = Filed.last(file).orElseThrow().letter().letterId();
        URI place = URI.create(LettersResource.PATH.replace("{id}", id.toString()) + "/" + letterId);
        return Response.created(place).entity(new Created(letterId)).build();
    }
}
