package org.priorauth.lmn.release;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.lmn.file.SignedLetters;

import io.smallrye.mutiny.Uni;

@Path("/api/v1/authorizations/{id}/letters/{letterId}/disclosures")
@RolesAllowed({Role.COORDINATOR, Role.LEAD, Role.AUDITOR})
@Tag(name = "Patient's copies")
public class DisclosuresResource {

    static final String LINE = """
                               {"at":"2026-03-02T15:10:00Z","to":"Aetna","what":"letter of medical necessity, pdf","purpose":"payment",\
                               "basis":"45 CFR 164.506","means":"submission-service","by":"priorauth-submission","role":"service",\
                               "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";
    static final String CSV = "at,to,what,purpose,basis,means,by,role,sha256,copy\r\n\"2026-03-02T15:10:00Z\",\"Aetna\","
            + "\"letter of medical necessity, pdf\",\"payment\",\"45 CFR 164.506\",\"submission-service\","
            + "\"priorauth-submission\",\"service\","
            + "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"\"\r\n";

    /** The oldest first. */
    @Schema(examples = "{\"disclosures\":[" + LINE + "]}")
    public record DisclosureList(List<Disclosure> disclosures) {}

    private final SignedLetters letters;
    private final Disclosures disclosures;
    private final CurrentCaller caller;

    DisclosuresResource(SignedLetters letters, Disclosures disclosures, CurrentCaller caller) {
        this.letters = letters;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
    @TouchesPhi("disclosure.list")
    @Operation(summary = "Who got this letter", description = "Payers (each time the house fetched it for them), patients, representatives: what, when, why, how. For a spreadsheet see …/disclosures/csv.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DisclosureList.class)))
    public Uni<Response> list(@RestPath UUID id, @RestPath UUID letterId) {
        return disclosures(id, letterId, found -> CopyDesk.phi(new DisclosureList(found)));
    }

    @GET
    @Path("csv")
    @Produces({"text/csv", "application/problem+json"})
    @TouchesPhi("disclosure.list")
    @Operation(summary = "Who got this letter, for a spreadsheet", description = "RFC 4180, UTF-8; a cell that a spreadsheet would compute starts with an apostrophe.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class), examples = @ExampleObject(name = "to-the-payer", value = CSV)))
    public Uni<Response> csv(@RestPath UUID id, @RestPath UUID letterId) {
        return disclosures(id, letterId, found -> Response
                .fromResponse(CopyDesk.phi(Csv.of(found))).type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"disclosures.csv\"").build());
    }

    private Uni<Response> disclosures(UUID id, UUID letterId, Function<List<Disclosure>, Response> answer) {
        return letters.read(CopyDesk.place(caller.get(), id, letterId, "disclosure.list"), told -> disclosures
                .of(told.session(), told.cause().tenant(), id, letterId).map(answer));
    }
}
