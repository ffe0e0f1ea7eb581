package org.priorauth.lmn.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.file.LetterFiles;
import org.priorauth.lmn.file.Telling;

import io.smallrye.mutiny.Uni;

@Path("/api/v1/authorizations/{id}/letters/{letterId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validity")
public class ValidityResource {

    /**
     * How long a letter is good.
     *
     * @param status of the letter
     * @param until the last good day in the clinic's time zone; absent where no day ends it
     * @param visitsLeft absent where the payer counts none
     */
    public record ValidityView(UUID letterId, String status, LocalDate from, LocalDate until, int visitsUsed,
            Integer visitsLeft, List<String> why) {

        static ValidityView of(Filed filed, Good.Look look) {
            return new ValidityView(filed.letter().letterId(), filed.status(), look.validity().from(),
                    look.validity().until(), look.used(), look.validity().visitsLeft(), look.validity().why());
        }
    }

    private static final Refusal NOT_SIGNED = Refusal.conflict("validity.letter-not-signed",
            "A letter is good from its signature on. Sign it first.");

    private final LetterFiles files;
    private final Visits visits;
    private final Good good;
    private final Changes changes;
    private final Transactions transactions;
    private final CurrentCaller caller;

    ValidityResource(LetterFiles files, Visits visits, Good good, Changes changes, Transactions transactions,
            CurrentCaller caller) {
        this.files = files;
        this.visits = visits;
        this.good = good;
        this.changes = changes;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("validity")
    @RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.AUDITOR, Role.EHR})
    @TouchesPhi("letter.validity")
    @Operation(summary = "How long a signed letter is good", description = "By the payer's rule for this service; the first end counts. 409 where it is not signed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ValidityView.class)))
    public Uni<Response> validity(@RestPath UUID id, @RestPath UUID letterId) {
        return transactions.quietly(session -> answer(session, id, letterId));
    }

    @POST
    @Path("usage")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.EHR, Role.COORDINATOR})
    @Operation(summary = "Tell a visit that used the letter", description = "Once per visit id, however often it is told; told again with another day, or used=false, it is corrected. Visits before the day of signing do not count.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ValidityView.class)))
    public Uni<Response> usage(@RestPath UUID id, @RestPath UUID letterId, VisitTold body) {
        VisitTold visit = body == null ? new VisitTold(null, null, null) : body;
        Optional<Problem> wrong = visit.problem();
        return wrong.map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> transactions.run(session -> tell(session, id, letterId, visit)));
    }

    private Uni<Response> tell(Session session, UUID id, UUID letterId, VisitTold visit) {
        Cause cause = changes.asked(caller.get(), id, "letter.usage");
        // locked before it is read: an errand may change the file at the same time
        return files.lock(session, List.of(id))
                .chain(locked -> with(session, id, letterId, filed -> changes.apply(session, files, cause,
                        (known, again) -> Step.stay(known).sendingFor(Telling.LOOK_AT_VALIDITY, again.at()))
                        .chain(() -> visits.tell(session, cause, letterId, visit))
                        .chain(() -> answer(session, id, letterId))));
    }

    private Uni<Response> answer(Session session, UUID id, UUID letterId) {
        return with(session, id, letterId,
                filed -> good.look(session, filed.file().known().order(), (SignedLetter) filed.letter())
                        .map(look -> Response.ok(ValidityView.of(filed, look)).build()));
    }

    private Uni<Response> with(Session session, UUID id, UUID letterId, Function<Filed, Uni<Response>> work) {
        return files.find(session, caller.get().tenant(), id)
                .map(file -> file.flatMap(found -> Filed.find(found, letterId)))
                .chain(filed -> filed.isEmpty()
                        ? Uni.createFrom().item(Refusal.notFound().problem().response())
                        : filed.get().letter() instanceof SignedLetter
                                ? work.apply(filed.get())
                                : Uni.createFrom().item(NOT_SIGNED.problem().response()));
    }
}
