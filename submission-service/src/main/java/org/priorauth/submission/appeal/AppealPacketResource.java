package org.priorauth.submission.appeal;

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
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Appeal;

import io.smallrye.mutiny.Uni;

/** The PDF of an appeal. */
@Path("/api/v1/authorizations/{id}/submissions/appeal/packet")
@Tag(name = "After the decision")
public class AppealPacketResource {

    private static final Refusal NOT_READY = Refusal.conflict("appeal.not-ready",
            "There is no packet of an appeal here, or it is still put together.");

    private final Submissions submissions;
    private final Transactions transactions;
    private final CurrentCaller caller;

    AppealPacketResource(Submissions submissions, Transactions transactions, CurrentCaller caller) {
        this.submissions = submissions;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Produces({"application/pdf", Problem.MEDIA_TYPE})
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @TouchesPhi("appeal.packet")
    @Operation(summary = "The appeal as one PDF, to be signed and sent by fax, portal or mail", description = "Byte for byte the same each time. 409 appeal.not-ready.")
    @APIResponse(responseCode = "200", description = "application/pdf")
    public Uni<Response> packet(@RestPath UUID id) {
        return transactions.quietly(session -> submissions.find(session, caller.get().tenant(), id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Refusal.notFound().problem().response())
                        : packet(session, found.get())));
    }

    private static Uni<Response> packet(Session session, Submission state) {
        return appeal(state).map(appeal -> session.find(AppealPacketRow.class, appeal.id())
                .map(row -> row == null ? NOT_READY.problem().response() : download(row)))
                .orElseGet(() -> Uni.createFrom().item(NOT_READY.problem().response()));
    }

    private static Optional<Appeal> appeal(Submission state) {
        return state instanceof Ruled ruled ? ruled.after().dispute().appeal() : Optional.empty();
    }

    private static Response download(AppealPacketRow row) {
        return Response.ok(row.body(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appeal-" + row.id + ".pdf\"").build();
    }
}
