package org.priorauth.submission.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.problem.Problem;

import io.smallrye.mutiny.Uni;

/** Where payers post. Nobody's token is needed, the payer's secret is; the answer waits for nothing but the disk. */
@Path("/payer/{payerId}/notifications")
@Tag(name = "Payers", description = "What payers call")
@PermitAll
public class NotificationResource {

    /** Something was stored that waits to be applied. */
    record Stored() {}

    private final PayerSecrets secrets;
    private final NoticeReader reader;
    private final Notifications notifications;
    private final Event<Stored> stored;

    NotificationResource(PayerSecrets secrets, NoticeReader reader, Notifications notifications, Event<Stored> stored) {
        this.secrets = secrets;
        this.reader = reader;
        this.notifications = notifications;
        this.stored = stored;
    }

    @POST
    @Consumes({"application/fhir+json", "application/json"})
    @Operation(summary = "A subscription's notification (R4 backport, rest-hook, full-resource)", description = "With "
            + "the Authorization value of the subscription's channel. Stored at once, applied afterwards; the same event "
            + "of a subscription is applied once.")
    @APIResponse(responseCode = "200", description = "stored; also the answer to a handshake")
    @APIResponse(responseCode = "400", description = "notification.foreign: this is no notification Bundle")
    @APIResponse(responseCode = "401", description = "not this payer's secret")
    public Uni<Response> notified(@RestPath String payerId, @HeaderParam(HttpHeaders.AUTHORIZATION) String shown,
            byte[] body) {
        return secrets.isShown(payerId, shown)
                .chain(known -> known ? keep(payerId, body) : Uni.createFrom().item(stranger()));
    }

    private Uni<Response> keep(String payer, byte[] body) {
        Notice notice = reader.read(body);
        if (notice instanceof Notice.News news) {
            return notifications.keep(payer, news.happenings(), body)
                    .invoke(() -> stored.fire(new Stored())).map(done -> Response.ok().build());
        }
        return Uni.createFrom().item(notice instanceof Notice.Greeting ? Response.ok().build() : foreign());
    }

    private static Response stranger() {
        return Problem.of(401, "unauthenticated", "Who are you?",
                "Send the Authorization value of the subscription's channel.").response();
    }

    private static Response foreign() {
        return Problem.of(400, "notification.foreign", "No notification",
                "Send a notification Bundle of the R4 subscriptions backport.").response();
    }
}
