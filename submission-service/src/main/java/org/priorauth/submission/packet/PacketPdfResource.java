package org.priorauth.submission.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The packet for a payer that takes it from people. */
@Path("/api/v1/authorizations/{id}/submissions/packet/pdf")
@Tag(name = "Submissions")
public class PacketPdfResource {

    private static final Refusal NOT_READY = Refusal.conflict("packet.not-ready",
            "The packet is not put together yet; see what it waits for.");

    private final Submissions submissions;
    private final RequestBundles bundles;
    private final Transactions transactions;
    private final CurrentCaller caller;

    PacketPdfResource(Submissions submissions, RequestBundles bundles, Transactions transactions,
            CurrentCaller caller) {
        this.submissions = submissions;
        this.bundles = bundles;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Produces({"application/pdf", Problem.MEDIA_TYPE})
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("packet.read")
    @Operation(summary = "The request as one PDF for portal, fax or mail: what is asked in plain words, the letter, the documents")
    @APIResponse(responseCode = "200", description = "application/pdf; what is no PDF or picture is named on the first page")
    @APIResponse(responseCode = "404", description = "no such authorization in the caller's clinic")
    @APIResponse(responseCode = "409", description = "packet.not-ready: it is not put together yet, or went by CDex")
    public Uni<Response> packet(@RestPath UUID id) {
        return transactions.quietly(session -> submissions.find(session, caller.get().tenant(), id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<Optional<byte[]>>empty())
                        : found.flatMap(PacketPdfResource::written)
                                .map(intent -> bundles.find(session, intent.id())
                                        .map(row -> row.map(RequestBundleRow::body)))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty())).map(Optional::of)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> found.map(body -> body.map(bytes -> download(id, bytes))
                        .orElseGet(() -> NOT_READY.problem().response()))
                        .orElseGet(() -> Refusal.notFound().problem().response()));
    }

    /** Papers alone are no request. */
    private static Optional<Intent> written(Submission state) {
        return state.latest().filter(intent -> intent.kind() != Intent.Kind.ATTACHMENT);
    }

    private static Response download(UUID id, byte[] packet) {
        try {
            return Response.ok(PacketPaper.of(packet).body(), "application/pdf")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"request-" + id + ".pdf\"").build();
        } catch (IOException thrown) {
            throw new UncheckedIOException("unwritable packet", thrown);
        }
    }
}
