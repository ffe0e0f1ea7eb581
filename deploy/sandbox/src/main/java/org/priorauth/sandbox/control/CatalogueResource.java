package org.priorauth.sandbox.control;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.priorauth.sandbox.eligibility.EligibilityRules;
import org.priorauth.sandbox.fhir.FhirJson;
import org.priorauth.sandbox.notification.SubscriptionRules;
import org.priorauth.sandbox.pas.AttachmentRules;
import org.priorauth.sandbox.pas.CommunicationRules;
import org.priorauth.sandbox.pas.PasRules;
import org.priorauth.sandbox.payer.Trigger;
import org.priorauth.sandbox.rules.Requirement;
import org.priorauth.sandbox.rules.RuleBook;

/** What is played here and what is required, to be read before anything is sent. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    /** Matched case-insensitively against the end of the member id. */
    public record TriggerLine(String ending, String eligibility, String submit) {}

    public record RuleLine(String operation, String id, String sentence, String citation, String issue) {}

    @GET
    @Path("triggers")
    public List<TriggerLine> triggers() {
        return Arrays.stream(Trigger.values())
                .map(it -> new TriggerLine(it.ending(), it.onEligibility(), it.onSubmit())).toList();
    }

    @GET
    @Path("rules")
    public List<RuleLine> rules() {
        Stream<RuleLine> json = Stream.of(FhirJson.READABLE, FhirJson.NOT_THIS_RESOURCE, FhirJson.KNOWN, FhirJson.VALID)
                .map(it -> line("every operation", it));
        Stream<RuleBook<?>> books = Stream.of(PasRules.SUBMIT, PasRules.INQUIRE, CommunicationRules.ANSWER,
                AttachmentRules.ATTACH,
                SubscriptionRules.SUBSCRIBE, EligibilityRules.ASK);
        return Stream.concat(json, books.flatMap(book -> book.requirements().map(it -> line(book.operation(), it))))
                .toList();
    }

    private static RuleLine line(String operation, Requirement it) {
        return new RuleLine(operation, it.id(), it.sentence(), it.citation(), it.issue().toCode());
    }
}
