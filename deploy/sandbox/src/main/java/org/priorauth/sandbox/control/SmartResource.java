package org.priorauth.sandbox.control;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.priorauth.sandbox.smart.Guards;
import org.priorauth.sandbox.smart.Registration;

import io.smallrye.common.annotation.Blocking;

/** Whether one payer wants a signed log-in. */
@Path("/payers/{payer}/control")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class SmartResource {

    /** The one client let in; {@code seconds} a token lasts (60 when absent). Without a client the door is open. */
    public record Client(String client, URI jwks, Integer seconds) {}

    private final Guards guards;

    SmartResource(Guards guards) {
        this.guards = guards;
    }

    @POST
    @Path("/smart")
    public Client smart(@PathParam("payer") String payer, Client asked) {
        Duration lifetime = Duration.ofSeconds(Optional.ofNullable(asked.seconds()).orElse(60));
        guards.register(payer, Optional.ofNullable(asked.client())
                .map(it -> new Registration(it, asked.jwks(), lifetime)));
        return asked;
    }

    /** Every token of this payer ends now: the next call with one is a 401. */
    @DELETE
    @Path("/tokens")
    public void revoke(@PathParam("payer") String payer) {
        guards.revoke(payer);
    }
}
