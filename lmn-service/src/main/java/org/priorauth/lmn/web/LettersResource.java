package org.priorauth.lmn.web;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Foregoing;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.file.Versions;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
@Tag(name = "Letters")
public class LettersResource {

    static final String PATH = "/api/v1/authorizations/{id}/letters";

    /** Every letter of one authorization, the oldest first. */
    @Schema(examples = Examples.LETTERS)
    public record LetterList(List<LetterEntry> letters) {}

    /**
     * @param kind initial, renewal, extension, appeal or addendum
     * @param status drafted, needs-facts, in-review, returned, signed, superseded, withdrawn or expired
     * @param follows the signed letter that it adds to, renews or follows
     */
    public record LetterEntry(UUID letterId, String kind, String status, int version, int orderRevision,
            Signature signature, UUID follows) {

        static LetterEntry from(Filed filed) {
            Foregoing before = filed.letter().foregoing();
            return new LetterEntry(filed.letter().letterId(), filed.letter().kind().toString(), filed.status(),
                    filed.letter().version(), filed.letter().orderRevision(),
                    filed.letter() instanceof SignedLetter signed ? signed.signature() : null,
                    before == null ? null : before.letterId());
        }
    }

    /** One saved text as it was. */
    @Schema(examples = Examples.VERSION)
    public record VersionView(Versions.Saved saved, List<SectionView> sections) {}

    private final LetterReading reading;
    private final CurrentCaller caller;

    LettersResource(LetterReading reading, CurrentCaller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @TouchesPhi("letter.list")
    @Operation(summary = "The letters of one authorization", description = "The oldest first. Empty while none was drafted; 404 where the authorization is unknown in your clinic.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterList.class)))
    public Uni<Response> list(@RestPath UUID id) {
        return reading.file(caller.get().tenant(), id)
                .map(file -> Answers.of(file, found -> Answers.phi(
                        new LetterList(Filed.all(found).map(LetterEntry::from).toList()))));
    }

    @GET
    @Path("{letterId}")
    @TouchesPhi("letter.read")
    @Operation(summary = "One letter", description = "Sections with their statements and sources, what is missing, findings of the lint, versions. The ETag is the version; send it as If-Match to change the letter.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LetterView.class)))
    public Uni<Response> one(@RestPath UUID id, @RestPath UUID letterId) {
        return reading.one(caller.get().tenant(), id, letterId)
                .map(letter -> Answers.of(letter, Answers::letter));
    }

    @GET
    @Path("{letterId}/versions/{number}")
    @TouchesPhi("letter.read")
    @Operation(summary = "One saved text of a letter", description = "As it was saved, with its author and time.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Uni<Response> version(@RestPath UUID id, @RestPath UUID letterId, @RestPath int number) {
        return reading.version(caller.get().tenant(), id, letterId, number)
                .map(version -> Answers.of(version, found -> Answers.phi(new VersionView(found.saved(),
                        found.draft().sections().stream().map(SectionView::frozen).toList()))));
    }
}
