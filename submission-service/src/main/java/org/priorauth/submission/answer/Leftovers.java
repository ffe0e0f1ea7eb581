package org.priorauth.submission.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.priorauth.submission.domain.Unread;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import ca.uhn.fhir.context.FhirContext;

/** What of a ClaimResponse nobody here reads: extensions of other names, and what {@link Mending} could not place. */
final class Leftovers {

    /** More than that is left to the stored original. */
    private static final int MOST = 40;
    private static final int LONGEST = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> READ = Set.of("extension-reviewAction", "extension-reviewActionCode",
            "reviewActionCode", "number", "code", "reasonCode", "extension-authorizationNumber",
            "extension-administrationReferenceNumber", "extension-itemPreAuthIssueDate", "extension-itemPreAuthPeriod",
            "extension-itemCertificationIssueDate", "extension-itemCertificationEffectiveDate",
            "extension-itemCertificationExpirationDate", "extension-itemAuthorizedDetail",
            "extension-itemAuthorizedProvider", "extension-itemRequestedServiceDate", "extension-itemTraceNumber",
            "extension-claimResponseReviewer", "extension-errorElement", "extension-errorPath",
            "extension-errorFollowupAction", "extension-serviceLineNumber", "extension-contentModifier", "quantity",
            "unitPrice", "productOrServiceCode", "provider", "error", "wasHumanReviewedFlag");

    private Leftovers() {}

    static List<Unread> of(ClaimResponse response, FhirContext fhir) {
        List<Unread> found = new ArrayList<>();
        try {
            collect(JSON.readTree(fhir.newJsonParser().encodeResourceToString(response)), "", found);
        } catch (IOException impossible) {
            throw new UncheckedIOException("HAPI writes no JSON", impossible);
        }
        return found.stream().limit(MOST).toList();
    }

    private static void collect(JsonNode node, String place, List<Unread> found) {
        node.properties().forEach(member -> {
            boolean extensions = member.getKey().equals("extension") || member.getKey().equals("modifierExtension");
            boolean text = place.isEmpty() && (member.getKey().equals("text") || member.getKey().equals("contained"));
            if (extensions) {
                member.getValue().forEach(one -> extension(one, place, found));
            } else if (!text) {
                down(member.getValue(), place.isEmpty() ? member.getKey() : place + "." + member.getKey(), found);
            }
        });
    }

    private static void down(JsonNode value, String place, List<Unread> found) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(value.get(i), place + "[" + i + "]", found);
            }
        } else {
            collect(value, place, found);
        }
    }

    /** One that is read may hold others that are not. */
    private static void extension(JsonNode one, String place, List<Unread> found) {
        String url = one.path("url").asText();
        if (url.startsWith(Mending.UNREAD)) {
            found.add(new Unread(url.substring(Mending.UNREAD.length()), shortened(one.path("valueString").asText())));
        } else if (!READ.contains(url.substring(url.lastIndexOf('/') + 1))) {
            found.add(new Unread(place.isEmpty() ? "extension" : place + ".extension", shortened(one.toString())));
        } else {
            collect(one, place.isEmpty() ? "extension" : place + ".extension", found);
        }
    }

    private static String shortened(String json) {
        return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…";
    }
}
