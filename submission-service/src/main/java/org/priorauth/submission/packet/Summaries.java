package org.priorauth.submission.packet;

import static org.priorauth.submission.packet.Reading.code;
import static org.priorauth.submission.packet.Reading.each;
import static org.priorauth.submission.packet.Reading.extension;
import static org.priorauth.submission.packet.Reading.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.submission.domain.Confirmed;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads a request Bundle of ours back into words. The codes are X12's; their words here are ours. */
final class Summaries {

    private static final Map<String, String> REVIEWS = Map.of("HS", "health services review", "AR", "admission review",
            "SC", "referral to a specialist", "IN", "reservation");
    private static final Map<String, String> CERTIFICATIONS = Map.of("I", "initial", "R", "renewal", "S", "revised",
            "4",
            "extension", "3", "cancelled", "1", "immediate appeal");

    private final Reading bundle;
    private final JsonNode claim;

    private Summaries(JsonNode bundle) {
        this.bundle = new Reading(bundle);
        this.claim = bundle.path("entry").path(0).path("resource");
    }

    static PacketSummary of(JsonNode bundle, Optional<Confirmed> confirmed) {
        return new Summaries(bundle).summary(text(bundle.path("identifier").path("value")), confirmed.orElse(null));
    }

    private PacketSummary summary(String reference, Confirmed confirmed) {
        JsonNode coverage = bundle.at(claim.path("insurance").path(0).path("coverage"));
        JsonNode patient = bundle.at(claim.path("patient"));
        JsonNode subscriber = bundle.at(coverage.path("subscriber"));
        return new PacketSummary(reference, kind(), party(bundle.at(claim.path("insurer"))),
                party(bundle.at(claim.path("provider"))), party(clinician()), party(patient),
                subscriber.equals(patient) ? null : party(subscriber), policy(coverage), code(claim.path("type")),
                code(claim.path("priority")).equals("stat") ? "expedited" : "standard",
                each(claim.path("diagnosis")).map(one -> code(one.path("diagnosisCodeableConcept"))).toList(),
                each(claim.path("item")).map(Summaries::line).toList(), papers().toList(), messages(), confirmed);
    }

    private String kind() {
        if (!code(extension(claim, "certificationType")).isEmpty()) {
            return "cancellation";
        }
        return claim.path("related").isEmpty() ? "new" : "update";
    }

    private JsonNode clinician() {
        JsonNode role = bundle.at(claim.path("careTeam").path(0).path("provider"));
        return bundle.at(role.path("practitioner"));
    }

    private static PacketSummary.Party party(JsonNode resource) {
        if (resource.isMissingNode()) {
            return null;
        }
        JsonNode name = resource.path("name");
        String words = name.isTextual()
                ? name.asText()
                : Stream.concat(each(name.path(0).path("given")), Stream.of(name.path(0).path("family")))
                        .map(JsonNode::asText).filter(part -> !part.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
        return new PacketSummary.Party(words, text(resource.path("identifier").path(0).path("value")),
                text(resource.path("birthDate")));
    }

    private static PacketSummary.Policy policy(JsonNode coverage) {
        return new PacketSummary.Policy(text(coverage.path("subscriberId")), code(coverage.path("relationship")),
                each(coverage.path("class")).map(one -> code(one.path("type")) + " " + text(one.path("value")))
                        .toList());
    }

    private static PacketSummary.Line line(JsonNode item) {
        JsonNode quantity = item.path("quantity");
        return new PacketSummary.Line(item.path("sequence").asInt(), code(item.path("productOrService")),
                each(item.path("modifier")).map(Reading::code).toList(),
                quantity.isMissingNode() ? null : quantity.path("value").asText() + " " + text(quantity.path("unit")),
                period(item.path("servicedPeriod")), code(item.path("locationCodeableConcept")),
                REVIEWS.get(code(extension(item, "serviceItemRequestType"))),
                CERTIFICATIONS.get(code(extension(item, "certificationType"))), change(item));
    }

    private static String change(JsonNode item) {
        return item.path("modifierExtension").isEmpty() ? text(extension(item, "infoChanged")) : "cancelled";
    }

    private static String period(JsonNode period) {
        return period.isMissingNode() ? null : period.path("start").asText() + "/" + period.path("end").asText();
    }

    private Stream<PacketSummary.Paper> papers() {
        return each(claim.path("supportingInfo")).filter(info -> info.has("valueReference")).map(info -> {
            JsonNode about = extension(info, "documentInformation");
            JsonNode file = bundle.at(info.path("valueReference")).path("content").path(0).path("attachment");
            return new PacketSummary.Paper(text(extension(about, "description")), text(file.path("contentType")),
                    Reading.size(file.path("data").asText()), code(extension(about, "reportTypeCode")),
                    text(extension(about, "controlNumber")));
        });
    }

    private List<String> messages() {
        return each(claim.path("supportingInfo")).filter(info -> info.has("valueString"))
                .map(info -> info.path("valueString").asText()).toList();
    }
}
