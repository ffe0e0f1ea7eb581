package org.priorauth.sandbox.rules;

import java.util.List;
import java.util.Set;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;

/** Whether something is said in a code that the receiver can read. */
public final class Coded {

    private Coded() {}

    public static boolean in(CodeableConcept concept, String system, Set<String> codes) {
        return concept.getCoding().stream()
                .anyMatch(it -> system.equals(it.getSystem()) && codes.contains(it.getCode()));
    }

    public static boolean inSystem(CodeableConcept concept, Set<String> systems) {
        return concept.getCoding().stream()
                .anyMatch(it -> it.hasCode() && it.hasSystem() && systems.contains(it.getSystem()));
    }

    /** Whether an element has exactly one extension of this name, with such a code. */
    public static boolean once(Element element, String extension, String system, Set<String> codes) {
        List<Extension> found = element.getExtensionsByUrl(extension);
        return found.size() == 1 && found.get(0).getValue() instanceof CodeableConcept concept
                && in(concept, system, codes);
    }
}
