package org.priorauth.submission.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
    private final Letterbox letterbox;
    private final Event<Stored> stored;

    NotificationResource(PayerSecrets secrets, NoticeReader reader, Letterbox letterbox, Event<Stored> stored) {
        this.secrets = secrets;
        this.reader = reader;
        this.letterbox = letterbox;
        this.stored = stored;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A subscription's notification (R4 backport, rest-hook, full-resource)", description = "With "
            + "the Authorization value of the subscription's channel, as application/fhir+json or application/fhir+xml, in FHIR R4 or R4B. Handshake, heartbeat, "
            + "event-notification, query-status and query-event are understood, as is an answer posted as it is. "
            + "Stored at once, applied afterwards; the same event of a subscription is applied once. What comes without "
            + "its resource, and what was left out by its number, is asked for by $inquire.")
    @APIResponse(responseCode = "200", description = "stored; also the answer to a handshake")
    @APIResponse(responseCode = "400", description = "notification.foreign: this is no notification; names the element")
    @APIResponse(responseCode = "401", description = "not this payer's secret")
    @APIResponse(responseCode = "415", description = "neither JSON nor XML, compressed, or FHIR R5 by its fhirVersion")
    public Uni<Response> notified(@RestPath String payerId, @HeaderParam(HttpHeaders.AUTHORIZATION) String shown,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) String packed, byte[] body) {
        return secrets.isShown(payerId, shown).chain(known -> known
                ? ContentTypes.refused(type, packed).map(why -> Uni.createFrom().item(why))
                        .orElseGet(() -> keep(payerId, body))
                : Uni.createFrom().item(stranger()));
    }

    private Uni<Response> keep(String payer, byte[] body) {
        Notice notice = reader.read(body);
        if (notice instanceof Notice.News news) {
            return letterbox.takes(payer, news, body)
                    .invoke(() -> stored.fire(new Stored())).map(done -> Response.ok().build());
        }
        return notice instanceof Notice.Greeting greeting
                ? letterbox.takes(payer, greeting).map(done -> Response.ok().build())
                : Uni.createFrom().item(((Notice.Refused) notice).why().response());
    }

    private static Response stranger() {
        return Problem.of(401, "unauthenticated", "Who are you?",
                "Send the Authorization value of the subscription's channel.").response();
    }
}
