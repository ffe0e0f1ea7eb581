package org.priorauth.lmn.release;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.lmn.domain.release.CopyRequest.Received;
import org.priorauth.lmn.file.SignedLetters;

import io.smallrye.mutiny.Uni;

@Path(CopiesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patient's copies")
public class CopiesResource {

    static final String PATH = "/api/v1/authorizations/{id}/letters/{letterId}/copies";

    static final String ONE = """
                              {"copyId":"019cc1f0-7f6a-7d11-9a54-0a4f6b0c1d2e","status":"received","overdue":false,\
                              "asked":{"id":"019cc1f0-7f6a-7d11-9a54-0a4f6b0c1d2e","letterId":"019caedc-4488-7406-a4b9-951f974c3761",\
                              "requester":{"name":"Maya Reyes","relation":"patient"},"means":"mail","received":"2026-03-02T15:00:00Z",\
                              "by":{"id":"ana","role":"coordinator","name":"Ana Ruiz"},"due":"2026-04-01"}}""";

    /** The oldest first. */
    @Schema(examples = "{\"copies\":[" + ONE + "]}")
    public record CopyList(List<CopyView> copies) {}

    private final CopyDesk desk;
    private final CopyCalendar calendar;
    private final CurrentCaller caller;

    CopiesResource(CopyDesk desk, CopyCalendar calendar, CurrentCaller caller) {
        this.desk = desk;
        this.calendar = calendar;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Operation(summary = "Record a request for a copy", description = "By the patient or a representative. An answer is due within the days of the access rule (45 CFR 164.524), counted from receipt. 409 where the letter is not signed.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CopyReceipt.class)))
    public Uni<Response> ask(@RestPath UUID id, @RestPath UUID letterId, @HeaderParam(Idempotency.HEADER) String key,
            AskCopy body) {
        AskCopy asked = body == null ? new AskCopy(null, null, null, null) : body;
        return asked.look(calendar.now()).problem().map(wrong -> Uni.createFrom().item(wrong))
                .orElseGet(() -> open(CopyDesk.place(caller.get(), id, letterId, "copy.ask"), key, asked));
    }

    private Uni<Response> open(SignedLetters.Place place, String key, AskCopy asked) {
        UUID copyId = calendar.nextId();
        return desk.open(place, key, asked, copyId,
                cause -> new Received(calendar.asked(asked, copyId, place.letterId(), cause)));
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("copy.list")
    @Operation(summary = "Requests for copies of a letter", description = "With what was done about each; overdue where somebody waits and the last day is over.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CopyList.class)))
    public Uni<Response> list(@RestPath UUID id, @RestPath UUID letterId) {
        return desk.read(CopyDesk.place(caller.get(), id, letterId, "copy.list"),
                (told, copies) -> Uni.createFrom().item(CopyDesk.phi(new CopyList(
                        copies.of(letterId).stream().map(calendar::view).toList()))));
    }
}
