package org.priorauth.sandbox.fax;

import java.time.Clock;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.priorauth.sandbox.SandboxSettings;

import io.smallrye.common.annotation.Blocking;

/** What a clinic calls to send a fax and to ask what became of it. */
@Path("/fax/{line}/faxes")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class FaxesResource {

    private final FaxDoor door;
    private final OutboundFaxes faxes;
    private final SandboxSettings settings;
    private final Clock clock;

    FaxesResource(FaxDoor door, OutboundFaxes faxes, SandboxSettings settings, Clock clock) {
        this.door = door;
        this.faxes = faxes;
        this.settings = settings;
        this.clock = clock;
    }

    /** 202 with its id, the same for the same Idempotency-Key; 400 where something is missing. It is transmitted afterwards. */
    @POST
    public Response take(@PathParam("line") String line, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam("Fax-To") String to, @HeaderParam("Idempotency-Key") String reference,
            @HeaderParam("Fax-Callback") String callback, byte[] paper) {
        return door.open(line, authorization, it -> Handed.read(to, reference, callback, paper)
                .map(handed -> answer(faxes.take(handed.onto(line, clock.instant().plus(settings.transmitFor())))))
                .orElseGet(() -> FaxDoor.refused(400, "Send a PDF or TIFF with Fax-To (a number), Idempotency-Key"
                        + " (a UUID) and, if at all, Fax-Callback (a URL).")));
    }

    private static Response answer(OutboundFaxes.Known known) {
        if (known.fax().fate() == Fate.REFUSED) {
            return FaxDoor.refused(400, "No fax is sent to that number.");
        }
        return known.taken()
                ? Response.accepted(Map.of("id", known.fax().id())).build()
                : FaxDoor.refused(503, "All lines are in use; try again later.");
    }

    @GET
    @Path("/{id}")
    public Response state(@PathParam("line") String line,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") String id) {
        return door.open(line, authorization, it -> faxes.find(line, id)
                .map(fax -> Response.ok(FaxState.of(fax, clock.instant())).build())
                .orElseGet(() -> FaxDoor.refused(404, "There is no such fax.")));
    }
}
