package org.priorauth.inbox.drafts;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/** What the caller has begun to write. */
@Path("/api/v1/inbox/drafts/{key}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD})
@Tag(name = "drafts")
class DraftsResource {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9:._-]{1,200}");
    private static final int LONGEST = 100_000;

    private final KeptDrafts drafts;
    private final Transactions transactions;
    private final CurrentCaller caller;
    private final Touched touched;

    DraftsResource(KeptDrafts drafts, Transactions transactions, CurrentCaller caller, Touched touched) {
        this.drafts = drafts;
        this.transactions = transactions;
        this.caller = caller;
        this.touched = touched;
    }

    @GET
    @TouchesPhi("draft.read")
    @Operation(summary = "What you have begun to write under this key", description = "ETag is its edition; 404 where there is"
            + " nothing. Drafts that nobody goes on with are forgotten after 30 days")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeptDraft.class)))
    public Uni<Response> read(@RestPath String key) {
        return transactions.quietly(session -> drafts.find(session, caller.get(), key))
                .map(found -> found.map(this::shown).orElseGet(() -> Refusal.notFound().problem().response()));
    }

    private Response shown(KeptDraft draft) {
        Optional.ofNullable(draft.authorizationId()).ifPresent(touched::add);
        return Response.ok(draft).tag(Editions.tag(draft.edition())).build();
    }

    @PUT
    @TouchesPhi("draft.saved")
    @Operation(summary = "Keeps what you have begun to write", description = "The key is yours: letters, digits and : . _ - up to"
            + " 200, e.g. note:019caedc-2d18-7bb4-abe1-1cc855f64fb6; no PHI in it. 412 where another window of yours has"
            + " saved since the edition in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeptDraft.class)))
    public Uni<Response> save(@RestPath String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            KeptDraft.Text text) {
        if (!KEY.matcher(key).matches() || text == null || text.text() == null || text.text().length() > LONGEST) {
            return Uni.createFrom().item(Problem.of(422, "draft.unacceptable", "Not acceptable as it is",
                    "Send a text of at most 100000 characters under a key of letters, digits and : . _ -")
                    .naming("/text", "length", "Up to 100000 characters.").response());
        }
        return transactions.run(session -> drafts.find(session, caller.get(), key).chain(known -> {
            int edition = known.map(KeptDraft::edition).orElse(0);
            return Editions.seen(ifMatch).filter(seen -> seen != edition).isPresent()
                    ? Uni.createFrom().item(Refusal.stale("changed-meanwhile",
                            "You have saved it elsewhere meanwhile. Read it again.").problem().response())
                    : save(session, key, text);
        }));
    }

    private Uni<Response> save(Session session, String key, KeptDraft.Text text) {
        return drafts.save(session, caller.get(), key, text)
                .chain(() -> drafts.find(session, caller.get(), key)).map(saved -> shown(saved.orElseThrow()));
    }

    @DELETE
    @Operation(summary = "Forgets it; also where there is nothing")
    @APIResponse(responseCode = "204")
    public Uni<Response> delete(@RestPath String key) {
        return transactions.run(session -> drafts.delete(session, caller.get(), key))
                .replaceWith(Response.noContent().build());
    }
}
