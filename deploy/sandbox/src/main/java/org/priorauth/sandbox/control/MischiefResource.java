package org.priorauth.sandbox.control;

import java.util.Optional;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.notification.Subscriptions;
import org.priorauth.sandbox.payer.Mischief;
import org.priorauth.sandbox.payer.Telling;

import io.smallrye.common.annotation.Blocking;

/** How one payer misbehaves. Until the payer is told otherwise, and before anything a member id asks for. */
@Path("/payers/{payer}/control")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class MischiefResource {

    /** The next {@code times} answers to Claim/$submit and $inquire (1 when absent). */
    public record Answering(Mischief how, Integer times) {}

    /** Every later decision; without {@code how} as the member id says. */
    public record Notifying(Telling how) {}

    /** What happens to every subscription of the payer. */
    public record Subscribing(Event what) {}

    public enum Event {
        HEARTBEAT, ERROR, LOSS
    }

    private final Payers payers;
    private final Subscriptions subscriptions;

    MischiefResource(Payers payers, Subscriptions subscriptions) {
        this.payers = payers;
        this.subscriptions = subscriptions;
    }

    @POST
    @Path("/answers")
    public Answering answers(@PathParam("payer") String payer, Answering asked) {
        payers.get(payer).misbehave(asked.how(), Optional.ofNullable(asked.times()).orElse(1));
        return asked;
    }

    @POST
    @Path("/notifications")
    public Notifying notifications(@PathParam("payer") String payer, Notifying asked) {
        payers.get(payer).tell(Optional.ofNullable(asked.how()));
        return asked;
    }

    @POST
    @Path("/subscriptions")
    public Subscribing subscriptions(@PathParam("payer") String payer, Subscribing asked) {
        switch (asked.what()) {
            case HEARTBEAT -> subscriptions.heartbeat(payer);
            case ERROR -> subscriptions.fail(payer);
            case LOSS -> subscriptions.forget(payer);
        }
        return asked;
    }
}
