package org.priorauth.sandbox.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.desk.Reviews;
import org.priorauth.sandbox.notification.Subscriptions;
import org.priorauth.sandbox.payer.BusinessIdentifier;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Verdict;

import io.smallrye.common.annotation.Blocking;

/** The switches of one payer. */
@Path("/payers/{payer}/control")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ControlResource {

    /** {@code down}: whether the payer answers 503 to everything. */
    public record Switch(boolean down) {}

    /** {@code identifier}: Bundle.identifier or Claim.identifier; without a system any system is meant. */
    public record Decide(String system, String identifier, Verdict verdict) {}

    private final Payers payers;
    private final Reviews reviews;
    private final Subscriptions subscriptions;

    ControlResource(Payers payers, Reviews reviews, Subscriptions subscriptions) {
        this.payers = payers;
        this.reviews = reviews;
        this.subscriptions = subscriptions;
    }

    @GET
    @Path("/claims")
    public ReceivedClaims claims(@PathParam("payer") String payer) {
        return ReceivedClaims.of(payers.get(payer).standings());
    }

    @GET
    @Path("/subscriptions")
    public List<Subscribed> subscriptions(@PathParam("payer") String payer) {
        return subscriptions.all().stream().filter(it -> it.payer().equals(payer))
                .map(it -> Subscribed.of(it, subscriptions.waitingFor(it))).toList();
    }

    @POST
    @Path("/down")
    public Switch down(@PathParam("payer") String payer, Switch asked) {
        payers.get(payer).down(asked.down());
        return asked;
    }

    /** 200 with the claims; 404 when there is no such case, 409 when it is not pended. */
    @POST
    @Path("/decide")
    public Response decide(@PathParam("payer") String payer, Decide asked) {
        Optional<Case> known = payers.get(payer).find(it -> matches(it, asked));
        if (known.isEmpty()) {
            return refused(404, "No such claim.");
        }
        Verdict verdict = Optional.ofNullable(asked.verdict()).orElse(Verdict.CERTIFY);
        return reviews.decide(known.get(), verdict)
                ? Response.ok(claims(payer)).build()
                : refused(409, "It is not pended.");
    }

    private static boolean matches(BusinessIdentifier known, Decide asked) {
        return known.value().equals(asked.identifier())
                && (asked.system() == null || known.system().equals(asked.system()));
    }

    private static Response refused(int status, String sentence) {
        return Response.status(status).entity(Map.of("refused", sentence)).build();
    }
}
