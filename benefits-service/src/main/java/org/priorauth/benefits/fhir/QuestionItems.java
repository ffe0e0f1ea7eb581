package org.priorauth.benefits.fhir;

import java.util.List;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.DetailsComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.benefits.domain.EligibilityQuestion;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.ServiceLine;

/** Each line of the order as an item of the request. */
final class QuestionItems {

    private QuestionItems() {}

    static List<DetailsComponent> of(EligibilityQuestion question, Reference clinician) {
        return question.lines().stream().map(line -> item(line, question, clinician)).toList();
    }

    private static DetailsComponent item(ServiceLine line, EligibilityQuestion question, Reference clinician) {
        DetailsComponent item = new DetailsComponent().setProductOrService(concept(line.code()))
                .setProvider(clinician);
        ServiceTypes.of(question.category()).stream().limit(1)
                .forEach(type -> item.getCategory().addCoding().setSystem(ServiceTypes.SYSTEM).setCode(type));
        line.modifiers().forEach(modifier -> item.addModifier(modifier(modifier)));
        if (line.quantity() != null) {
            item.setQuantity(new Quantity().setValue(line.quantity()).setUnit(line.unit()));
        }
        question.diagnoses().stream().filter(diagnosis -> isFor(line, diagnosis))
                .forEach(diagnosis -> item.addDiagnosis().setDiagnosis(concept(diagnosis.code())));
        return item;
    }

    /** A line that names no diagnosis is for all of them. */
    private static boolean isFor(ServiceLine line, Diagnosis diagnosis) {
        return line.diagnoses().isEmpty() || line.diagnoses().contains(diagnosis.sequence());
    }

    /** CPT's modifiers are numbers; what starts with a letter is a HCPCS level II modifier. */
    private static CodeableConcept modifier(String modifier) {
        boolean cpt = Character.isDigit(modifier.charAt(0));
        return concept(new Code(cpt ? Code.CPT : Code.HCPCS, modifier, null));
    }

    private static CodeableConcept concept(Code code) {
        CodeableConcept concept = new CodeableConcept();
        if (code != null) {
            concept.addCoding().setSystem(code.system()).setCode(code.code());
        }
        return concept;
    }
}
