package org.priorauth.lmn.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.lmn.file.Versions;

import io.smallrye.mutiny.Uni;

/** What was saved, what it changed, and what the lint says of it now. */
@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
@Tag(name = "Letters")
public class VersionsResource {

    /** Every saved text, the oldest first. */
    @Schema(examples = Examples.VERSIONS)
    public record VersionList(List<Versions.Saved> versions) {}

    /** @param from absent where everything is new */
    @Schema(examples = Examples.DIFF)
    public record VersionDiff(Versions.Saved from, Versions.Saved to, List<Differences.SectionChanges> sections) {}

    private final LetterReading reading;
    private final CurrentCaller caller;

    VersionsResource(LetterReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Path("{letterId}/versions")
    @TouchesPhi("letter.read")
    @Operation(summary = "Who saved which text when", description = "Every save is a version.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionList.class)))
    public Uni<Response> versions(@RestPath UUID id, @RestPath UUID letterId) {
        return reading.one(caller.get().tenant(), id, letterId)
                .map(letter -> Answers.of(letter, found -> Answers.phi(new VersionList(found.versions()))));
    }

    @GET
    @Path("{letterId}/versions/{number}/diff")
    @TouchesPhi("letter.read")
    @Operation(summary = "What a save changed", description = "Per section and word by word, from the version before or from the one asked for; from none where it is the first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionDiff.class)))
    public Uni<Response> diff(@RestPath UUID id, @RestPath UUID letterId, @RestPath int number,
            @QueryParam("from") Integer from) {
        String tenant = caller.get().tenant();
        int before = from == null ? number - 1 : from;
        return reading.version(tenant, id, letterId, number)
                .chain(to -> to.isEmpty() || from == null && number == 1
                        ? Uni.createFrom().item(to.map(only -> diff(null, only)))
                        : reading.version(tenant, id, letterId, before).map(old -> old.map(it -> diff(it, to.get()))))
                .map((Optional<VersionDiff> diff) -> Answers.of(diff, Answers::phi));
    }

    private static VersionDiff diff(Versions.Text from, Versions.Text to) {
        return new VersionDiff(from == null ? null : from.saved(), to.saved(),
                Differences.between(from == null ? null : from.draft(), to.draft()));
    }

    @GET
    @Path("{letterId}/lint")
    @TouchesPhi("letter.lint")
    @Operation(summary = "What the lint finds in a letter now", description = "The worst first: which rule, where, the words, what they clash with and how to mend it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LintView.class)))
    public Uni<Response> lint(@RestPath UUID id, @RestPath UUID letterId) {
        return reading.lint(caller.get().tenant(), id, letterId)
                .map(lint -> Answers.of(lint, found -> Answers.tagged(found, found.version())));
    }
}
