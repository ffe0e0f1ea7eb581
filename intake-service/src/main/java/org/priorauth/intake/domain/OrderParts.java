package org.priorauth.intake.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;

/** An order with one of its parts changed. */
public final class OrderParts {

    private OrderParts() {}

    /** Supplied facts are added; one with a known id takes the known one's place, without a text it takes it away. */
    public static Order supply(Order order, List<ClinicalFact> supplied) {
        Map<UUID, ClinicalFact> facts = new LinkedHashMap<>();
        order.facts().forEach(fact -> facts.put(fact.id(), fact));
        for (ClinicalFact fact : supplied) {
            if (Fact.isBlank(fact.text())) {
                facts.remove(fact.id());
            } else if (facts.containsKey(fact.id()) || !says(facts, fact)) {
                facts.put(fact.id(), fact);
            }
        }
        return withFacts(order, List.copyOf(facts.values()));
    }

    private static boolean says(Map<UUID, ClinicalFact> facts, ClinicalFact fact) {
        return facts.values().stream()
                .anyMatch(known -> known.kind() == fact.kind() && known.text().equals(fact.text()));
    }

    /** A document that is known by its id is not added again. */
    public static Order enclose(Order order, List<DocumentRef> documents) {
        Map<UUID, DocumentRef> all = new LinkedHashMap<>();
        order.documents().forEach(document -> all.put(document.id(), document));
        documents.forEach(document -> all.putIfAbsent(document.id(), document));
        return withDocuments(order, List.copyOf(all.values()));
    }

    public static Order withFacts(Order order, List<ClinicalFact> facts) {
        return new Order(order.ehrIdentifier(), order.patient(), order.coverage(), order.payer(), order.clinic(),
                order.clinician(), order.category(), order.urgency(), order.requested(), order.diagnoses(),
                order.lines(), facts, order.documents());
    }

    public static Order withDocuments(Order order, List<DocumentRef> documents) {
        return new Order(order.ehrIdentifier(), order.patient(), order.coverage(), order.payer(), order.clinic(),
                order.clinician(), order.category(), order.urgency(), order.requested(), order.diagnoses(),
                order.lines(), order.facts(), documents);
    }

    public static Order withPatientId(Order order, String id) {
        Patient patient = order.patient();
        Patient known = patient == null
                ? null
                : new Patient(id, patient.family(), patient.given(), patient.birthDate(), patient.sex(),
                        patient.phone(), patient.address());
        return new Order(order.ehrIdentifier(), known, order.coverage(), order.payer(), order.clinic(),
                order.clinician(), order.category(), order.urgency(), order.requested(), order.diagnoses(),
                order.lines(), order.facts(), order.documents());
    }
}
