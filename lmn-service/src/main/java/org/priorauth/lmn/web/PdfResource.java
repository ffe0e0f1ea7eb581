package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.release.Disclosures;

import io.smallrye.mutiny.Uni;

@Path(LettersResource.PATH)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR, Role.SERVICE})
@Tag(name = "Letters")
public class PdfResource {

    private final LetterReading reading;
    private final Printing printing;
    private final Disclosures disclosures;
    private final CurrentCaller caller;

    PdfResource(LetterReading reading, Printing printing, Disclosures disclosures, CurrentCaller caller) {
        this.reading = reading;
        this.printing = printing;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    @GET
    @Path("{letterId}/pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @TouchesPhi("letter.print")
    @Operation(summary = "A letter as PDF", description = "A signed letter byte for byte as it was signed (PDF/A-2a, PDF/UA-1); a draft with DRAFT across every page. 422 names the characters of a draft that no font prints right.")
    @APIResponse(responseCode = "200", description = "The bytes", content = @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> pdf(@RestPath UUID id, @RestPath UUID letterId) {
        String tenant = caller.get().tenant();
        return reading.filed(tenant, id, letterId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Answers.of(Optional.<byte[]>empty(), Answers::pdf))
                        : printed(tenant, id, found.get()));
    }

    /** A name whose letters come out in the wrong order is worse than none. */
    private Uni<Response> printed(String tenant, UUID id, Filed filed) {
        Set<String> unprintable = printing.unprintable(tenant, filed);
        return unprintable.isEmpty()
                ? logged(id, filed).chain(() -> printing.pdf(tenant, id, filed))
                        .map(bytes -> Answers.of(bytes, Answers::pdf))
                : Uni.createFrom().item(SignProblems.unprintable(unprintable).response());
    }

    /** What another service fetches goes to the payer: a disclosure, where a colleague's look is an audit row. */
    private Uni<Void> logged(UUID id, Filed filed) {
        return caller.get().is(Role.SERVICE)
                ? disclosures.toPayer(caller.get(), id, filed)
                : Uni.createFrom().voidItem();
    }
}
