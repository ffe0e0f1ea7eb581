package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.List;

import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.intake.document.DocumentText;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.NoteHeadings;

/** What a Bundle tells of the patient's case in words, for one authorization. */
final class Case {

    private final Ids ids;
    private final Findings findings;
    private final List<Enclosure> enclosures;
    private final List<ClinicalFact> facts = new ArrayList<>();

    Case(Ids ids, Findings findings, List<Enclosure> enclosures) {
        this.ids = ids;
        this.findings = findings;
        this.enclosures = enclosures;
    }

    List<Enclosure> enclosures() {
        return enclosures;
    }

    List<DocumentRef> refs() {
        return enclosures.stream().map(Enclosure::ref).toList();
    }

    List<ClinicalFact> facts(List<Service> services, List<Found<Condition>> conditions) {
        services.forEach(service -> order(service.order()));
        conditions.forEach(this::condition);
        findings.of(services, conditions).forEach(said -> note(said.text(), said.kind(), said.source()));
        enclosures.forEach(this::text);
        return List.copyOf(facts);
    }

    private void order(Found<ServiceRequest> found) {
        ServiceRequest order = found.resource();
        notes(order.getNote(), Kind.RATIONALE, found);
        if (order.hasPatientInstruction()) {
            note(order.getPatientInstruction(), Kind.PLAN, found.at("patientInstruction"));
        }
        List<CodeableConcept> reasons = order.getReasonCode();
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).hasText()) {
                note(reasons.get(i).getText(), Kind.SYMPTOM, found.at("reasonCode[" + i + "].text"));
            }
        }
    }

    private void condition(Found<Condition> found) {
        notes(found.resource().getNote(), Kind.SYMPTOM, found);
    }

    private void notes(List<Annotation> notes, Kind usual, Found<?> found) {
        for (int i = 0; i < notes.size(); i++) {
            note(notes.get(i).getText(), usual, found.at("note[" + i + "].text"));
        }
    }

    private void text(Enclosure enclosure) {
        DocumentText.facts(enclosure, ids).forEach(this::add);
    }

    private void note(String text, Kind usual, String source) {
        NoteHeadings.split(text == null ? "" : text, usual)
                .forEach(part -> add(new ClinicalFact(ids.next(), part.kind(), part.text(), source)));
    }

    /** The same words under the same kind are one fact. */
    private void add(ClinicalFact fact) {
        if (facts.stream().noneMatch(known -> known.kind() == fact.kind() && known.text().equals(fact.text()))) {
            facts.add(fact);
        }
    }
}
