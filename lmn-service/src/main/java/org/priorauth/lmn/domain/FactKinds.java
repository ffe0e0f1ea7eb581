package org.priorauth.lmn.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.ClinicalFact;

/** Every kind of fact that a template may ask for, with the names of its values. */
public final class FactKinds {

    private static final List<String> AMOUNT = List.of("amount", "period");

    private static final Map<String, List<String>> VALUES = values();

    private FactKinds() {}

    public static Map<String, List<String>> all() {
        return VALUES;
    }

    private static Map<String, List<String>> values() {
        Map<String, List<String>> kinds = new TreeMap<>(Map.of(
                "patient.name", List.of("name"), "patient.birth-date", List.of("date"), "payer", List.of("name"),
                "coverage", List.of("member", "subscriber", "relationship", "plan", "group"),
                "diagnosis", List.of("code", "display", "onset"),
                "service", List.of("system", "code", "display", "modifiers", "amount", "diagnoses"),
                "schedule", List.of("often", "howLong", "start", "end"),
                "clinician", List.of("name", "credentials", "npi"), "clinic", List.of("name", "npi", "phone", "fax"),
                "document", List.of("title")));
        Stream.of("limit", "used", "remaining").forEach(figure -> kinds.put(Source.BENEFIT + figure, AMOUNT));
        Stream.of(ClinicalFact.Kind.values()).forEach(kind -> kinds.put("fact." + kind, List.of("text")));
        kinds.put(ForegoingFacts.SIGNED, List.of("title", "date", "signer"));
        kinds.put(ForegoingFacts.SINCE, List.of("start", "end", "days", "visits"));
        Stream.of(Element.values())
                .forEach(element -> kinds.put(ForegoingFacts.EARLIER + element, List.of("text", "date")));
        return Map.copyOf(kinds);
    }
}
