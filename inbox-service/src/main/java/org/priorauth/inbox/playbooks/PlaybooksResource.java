package org.priorauth.inbox.playbooks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/** The clinic's playbooks: read by all who work, written by a lead. */
@Path("/api/v1/inbox/playbooks/{kind}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "playbooks")
class PlaybooksResource {

    private static final String PAYER = "The payer's id, e.g. aetna; for all payers where absent";
    private static final String EXAMPLE = "{\"steps\":[{\"id\":\"call\",\"text\":\"Call **{{payer.name}}** about {{payer.reference}}.\"}]}";

    private final Playbooks playbooks;
    private final Transactions transactions;
    private final CurrentCaller caller;
    private final Clock clock;

    PlaybooksResource(Playbooks playbooks, Transactions transactions, CurrentCaller caller, Clock clock) {
        this.playbooks = playbooks;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR})
    @Operation(summary = "The versions for a kind of work, the newest first; the last is as shipped", description = "ETag is the"
            + " newest number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Playbook.All.class)))
    public Uni<Response> versions(@RestPath String kind, @RestQuery @Parameter(description = PAYER) String payer) {
        return transactions.quietly(session -> versions(session, kind, payer))
                .map(all -> Response.ok(new Playbook.All(all)).tag(Editions.tag(all.get(0).number())).build());
    }

    private Uni<List<Playbook>> versions(Session session, String kind, String payer) {
        return playbooks.versions(session, caller.get().tenant(), kind, given(payer));
    }

    private static Optional<String> given(String payer) {
        return Optional.ofNullable(payer).filter(some -> !some.isBlank());
    }

    @POST
    @RolesAllowed(Role.LEAD)
    @Operation(summary = "Writes the next version", description = "Work that is opened from now on follows it; what is open"
            + " already keeps the version it started with. 412 where somebody wrote one since the number in If-Match; 422"
            + " names steps that cannot be taken, also variables that do not exist")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewVersion.class), examples = @ExampleObject(name = "one-step", value = EXAMPLE)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Playbook.class)))
    public Uni<Response> write(@RestPath String kind, @RestQuery @Parameter(description = PAYER) String payer,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, NewVersion version) {
        List<Element> faults = faults(kind, payer, version);
        return faults.isEmpty()
                ? transactions.run(session -> versions(session, kind, payer).chain(
                        all -> write(session, next(all.get(0).number(), kind, payer, version), Editions.seen(ifMatch))))
                : Uni.createFrom().item(Problem.of(422, "playbook.unacceptable", "Not acceptable as it is",
                        "Correct what is named below and send it again.").naming(faults).response());
    }

    private static List<Element> faults(String kind, String payer, NewVersion version) {
        if (!kind.matches("[a-z0-9-]{1,60}") || given(payer).filter(id -> !id.matches("[a-z0-9-]{1,60}")).isPresent()) {
            return List.of(new Element("kind", "unacceptable", "A kind of work and a payer's id, e.g. denied, aetna."));
        }
        return (version == null ? new NewVersion(null) : version).faults();
    }

    private Playbook next(int newest, String kind, String payer, NewVersion version) {
        Caller by = caller.get();
        return new Playbook(kind, given(payer).orElse(null), newest + 1, clock.instant(),
                by.name() == null ? by.id() : by.name(), version.steps());
    }

    private Uni<Response> write(Session session, Playbook next, Optional<Integer> seen) {
        if (seen.isPresent() && seen.get() != next.number() - 1) {
            return Uni.createFrom().item(stale());
        }
        return playbooks.write(session, caller.get(), next)
                .map(written -> written
                        ? Response.status(Response.Status.CREATED).entity(next).tag(Editions.tag(next.number())).build()
                        : stale());
    }

    private static Response stale() {
        return Refusal.stale("changed-meanwhile", "Somebody wrote a version meanwhile. Read it, then decide.").problem()
                .response();
    }
}
