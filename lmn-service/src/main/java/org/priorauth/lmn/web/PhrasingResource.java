package org.priorauth.lmn.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.audit.TouchesPhi;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Open;
import org.priorauth.lmn.domain.Phrasing;
import org.priorauth.lmn.domain.Rephrased;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Statement;

import io.smallrye.mutiny.Uni;

/** Proposes other words for a section. Nothing is saved: who takes them saves them, and the lint looks at them then. */
@Path(LettersResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN})
@Tag(name = "Letters")
public class PhrasingResource {

    /** @param text what would be saved: the new words where they hold, else the bound ones */
    @Schema(examples = Examples.PROPOSAL)
    public record Proposal(String section, String text, List<Rephrased> lines) {}

    private static final Problem OFF = Problem.of(409, "letter.phrasing-off", "Not possible now",
            "The clinic has set no model that rephrases.");
    private static final Problem CLOSED = Problem.of(409, "letter.closed", "Not possible now",
            "Only a draft at hand is rephrased.");
    private static final Problem SECTION = Problem.of(422, "letter.section-not-rephrased", "Not acceptable as it is",
            "Patient and provider are never sent anywhere; another section is named by its id.");
    private static final Problem FAILED = Problem.of(502, "letter.phrasing-failed", "No usable answer",
            "The model gave no usable answer in time. The letter is as it was.");

    private final LetterReading reading;
    private final Phrasing phrasing;
    private final CurrentCaller caller;

    PhrasingResource(LetterReading reading, Phrasing phrasing, CurrentCaller caller) {
        this.reading = reading;
        this.phrasing = phrasing;
        this.caller = caller;
    }

    @POST
    @Path("{letterId}/sections/{section}/phrasing")
    @TouchesPhi("letter.phrase")
    @Operation(summary = "Propose other words for a section", description = "Off unless a model is configured: 409. A line with a number, code, date or name that its fact does not say keeps the bound words; \"refused\" names what was wrong. Saves nothing. 502 where no usable answer came in time.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Proposal.class)))
    public Uni<Response> propose(@RestPath UUID id, @RestPath UUID letterId, @RestPath String section) {
        return reading.filed(caller.get().tenant(), id, letterId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Answers.of(found, Answers::phi))
                        : propose(found.get(), Element.named(section)));
    }

    private Uni<Response> propose(Filed filed, Optional<Element> element) {
        if (!phrasing.isOn()) {
            return Uni.createFrom().item(OFF.response());
        }
        if (filed.ended().isPresent() || !(filed.file() instanceof Open)) {
            return Uni.createFrom().item(CLOSED.response());
        }
        if (element.isEmpty() || element.get() == Element.PATIENT || element.get() == Element.PROVIDER) {
            return Uni.createFrom().item(SECTION.response());
        }
        return propose(filed.letter().sections().stream().filter(section -> section.element() == element.get())
                .findFirst().orElseThrow());
    }

    private Uni<Response> propose(Section section) {
        List<Statement> bound = section.statements();
        return Uni.createFrom()
                .completionStage(() -> phrasing.rephrase(section.heading(),
                        bound.stream().map(Statement::text).toList()))
                .map(said -> Answers.phi(proposal(section, Rephrased.of(bound, said))))
                .onFailure().recoverWithItem(() -> FAILED.response());
    }

    private static Proposal proposal(Section section, List<Rephrased> lines) {
        return new Proposal(section.element().toString(),
                String.join("\n", lines.stream().map(Rephrased::text).toList()), lines);
    }
}
