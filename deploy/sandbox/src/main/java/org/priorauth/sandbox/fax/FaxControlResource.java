package org.priorauth.sandbox.fax;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.priorauth.sandbox.SandboxSettings.FaxLine;

import io.smallrye.common.annotation.Blocking;

/** A payer writes when it is told to, and what was handed over can be looked at: never a number, never a page. */
@Path("/fax/{line}/control")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class FaxControlResource {

    /**
     * A letter to bring; whatever is absent is invented.
     *
     * @param id the service's of this fax: the same again is the same fax
     * @param scanned a picture of the page instead of its words
     */
    public record Inbound(PayerLetter.Kind letter, Manner how, boolean scanned, String id, String from, String payer,
            String patient, LocalDate born, String member, String reference, String number, String service) {

        PayerLetter written() {
            return new PayerLetter(letter, payer, patient, born, member, reference, number, service);
        }
    }

    /** {@code answers}: the clinic's HTTP status for each call; 0 where nobody answered. */
    public record Brought(String id, List<Integer> answers) {}

    /** {@code handed}: how often it was handed over. */
    public record Seen(String id, String reference, int handed, int bytes, String sha256, String status) {}

    private final FaxDoor door;
    private final OutboundFaxes outbound;
    private final InboundFaxes inbound;
    private final Clock clock;

    FaxControlResource(FaxDoor door, OutboundFaxes outbound, InboundFaxes inbound, Clock clock) {
        this.door = door;
        this.outbound = outbound;
        this.inbound = inbound;
        this.clock = clock;
    }

    @POST
    @Path("/inbound")
    public Response inbound(@PathParam("line") String line, Inbound asked) {
        return door.open(line, it -> Response.ok(bring(it, asked)).build());
    }

    private Brought bring(FaxLine line, Inbound asked) {
        String id = Objects.requireNonNullElseGet(asked.id(), () -> UUID.randomUUID().toString());
        return new Brought(id, inbound.bring(line, id, Objects.requireNonNullElse(asked.from(), "+15555550100"),
                inbound.paper(asked.written(), asked.scanned()),
                Objects.requireNonNullElse(asked.how(), Manner.ONCE)));
    }

    @GET
    @Path("/faxes")
    public Response faxes(@PathParam("line") String line) {
        return door.open(line, it -> Response.ok(outbound.all(line).stream().map(this::seen).toList()).build());
    }

    private Seen seen(OutboundFaxes.Known known) {
        Fax fax = known.fax();
        return new Seen(fax.id(), fax.reference(), known.handed(), fax.bytes(), fax.sha256(),
                known.taken() ? fax.status(clock.instant()) : "not-taken");
    }
}
