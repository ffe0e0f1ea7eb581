package org.priorauth.inbox.fax;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.mutiny.Uni;

/** Where fax services post. Nobody's token is needed, the line's secret is. */
@Path("/fax/{line}")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Fax services", description = "What fax services call, signed as Standard Webhooks says")
class FaxResource {

    private final FaxWebhooks webhooks;
    private final FaxStatuses statuses;

    FaxResource(FaxWebhooks webhooks, FaxStatuses statuses) {
        this.webhooks = webhooks;
        this.statuses = statuses;
    }

    @POST
    @Path("received")
    @Operation(summary = "A fax came in: id, from, document (PDF or TIFF, base64)")
    @APIResponse(responseCode = "202", description = "kept; also where it was here before")
    @APIResponse(responseCode = "400", description = "webhook.unreadable")
    @APIResponse(responseCode = "401", description = "webhook.unsigned, webhook.stale, webhook.forged")
    @APIResponse(responseCode = "409", description = "webhook.replayed")
    public Uni<Response> received(@RestPath String line, @HeaderParam("Webhook-Id") String id,
            @HeaderParam("Webhook-Timestamp") String time, @HeaderParam("Webhook-Signature") String signature,
            byte[] body) {
        return webhooks.received(line, new Seal(id, time, signature), body == null ? new byte[0] : body);
    }

    @POST
    @Path("status")
    @Operation(summary = "What became of a fax of ours: reference (ours), id, status delivered or failed, reason")
    @APIResponse(responseCode = "204", description = "noted")
    @APIResponse(responseCode = "400", description = "webhook.unreadable")
    @APIResponse(responseCode = "401", description = "webhook.unsigned, webhook.stale, webhook.forged")
    @APIResponse(responseCode = "404", description = "no fax of this line")
    @APIResponse(responseCode = "409", description = "webhook.replayed")
    public Uni<Response> status(@RestPath String line, @HeaderParam("Webhook-Id") String id,
            @HeaderParam("Webhook-Timestamp") String time, @HeaderParam("Webhook-Signature") String signature,
            byte[] body) {
        return statuses.said(line, new Seal(id, time, signature), body == null ? new byte[0] : body);
    }
}
