package org.priorauth.submission.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Submission;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** Whoever lets a request go sees what will be sent (PAS 2.2.1, priv-1), without reading FHIR. */
@Path("/api/v1/authorizations/{id}/submissions/packet/summary")
@Tag(name = "Submissions")
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
public class PacketSummaryResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Submissions submissions;
    private final RequestBundles bundles;
    private final Transactions transactions;
    private final CurrentCaller caller;

    PacketSummaryResource(Submissions submissions, RequestBundles bundles, Transactions transactions,
            CurrentCaller caller) {
        this.submissions = submissions;
        this.bundles = bundles;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @TouchesPhi("packet.read")
    @Operation(summary = "What will be sent, or was sent last, in plain words: read from the bytes of the packet itself")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PacketSummary.class)))
    @APIResponse(responseCode = "404", description = "no such authorization in the caller's clinic")
    @APIResponse(responseCode = "409", description = "packet.not-ready: it is not put together yet")
    public Uni<Response> summary(@RestPath UUID id) {
        return transactions.quietly(session -> submissions.find(session, caller.get().tenant(), id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Refusal.notFound().problem().response())
                        : found.flatMap(Submission::latest).map(intent -> summary(session, intent))
                                .orElseGet(() -> Uni.createFrom().item(notReady()))));
    }

    private Uni<Response> summary(Session session, Intent intent) {
        return bundles.find(session, intent.id())
                .map(row -> row.map(one -> read(one.body(), intent)).map(all -> Response.ok(all).build())
                        .orElseGet(PacketSummaryResource::notReady));
    }

    private static PacketSummary read(byte[] body, Intent intent) {
        try {
            return Summaries.of(JSON.readTree(body), Optional.ofNullable(intent.confirmed()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("unreadable packet", impossible);
        }
    }

    private static Response notReady() {
        return Refusal.conflict("packet.not-ready", "The packet is not put together yet; see what it waits for.")
                .problem().response();
    }
}
