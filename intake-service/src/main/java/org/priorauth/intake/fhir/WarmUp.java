package org.priorauth.intake.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.priorauth.intake.reading.Complaints;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.reading.StrictJson;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One resource of each kind that orders are made of, so that their classes are there when the first order comes. */
final class WarmUp {

    private static final List<String> KINDS = List.of("Patient", "Coverage", "ServiceRequest", "Condition",
            "Practitioner", "PractitionerRole", "Organization", "DocumentReference", "Observation", "CarePlan", "Goal",
            "QuestionnaireResponse", "Encounter", "Procedure", "MedicationRequest", "CareTeam");

    private WarmUp() {}

    static void read(Fhir fhir) {
        KINDS.forEach(kind -> {
            String text = "{\"resourceType\":\"" + kind + "\",\"meta\":{\"lastUpdated\":\"2026-01-01T00:00:00Z\"}}";
            if (StrictJson.object(text.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Readable<ObjectNode> json) {
                new ResourceShape(fhir.context(), new Complaints()).check(json.value(), kind);
                fhir.resource(json.value());
            }
        });
    }
}
