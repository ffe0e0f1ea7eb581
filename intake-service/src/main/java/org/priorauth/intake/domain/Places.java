package org.priorauth.intake.domain;

import java.util.Map;
import java.util.Set;

/**
 * Where in the sender's Bundle the parts of an order were read, so that a missing fact can be named by its path.
 *
 * @param at by part ({@code patient}, {@code line[1]}, ...): the FHIRPath of the resource that tells of it
 * @param wanted by part that was not in the Bundle: the FHIRPath of the element that should have led to it
 * @param dangling parts of {@code wanted} whose element is there, but points at nothing in the Bundle
 */
public record Places(Map<String, String> at, Map<String, String> wanted, Set<String> dangling) {

    /** For an order that came as plain JSON. */
    public static final Places UNKNOWN = new Places(Map.of(), Map.of(), Set.of());

    private static final Map<String, String> USUAL = Map.of(
            "patient", "Bundle.entry.resource.ofType(Patient)",
            "coverage", "Bundle.entry.resource.ofType(Coverage)",
            "payer", "Bundle.entry.resource.ofType(Coverage).payor",
            "clinic", "Bundle.entry.resource.ofType(Organization)",
            "clinician", "Bundle.entry.resource.ofType(Practitioner)",
            "line", "Bundle.entry.resource.ofType(ServiceRequest)",
            "diagnosis", "Bundle.entry.resource.ofType(Condition)",
            "document", "Bundle.entry.resource.ofType(DocumentReference)");

    public Places {
        at = at == null ? Map.of() : Map.copyOf(at);
        wanted = wanted == null ? Map.of() : Map.copyOf(wanted);
        dangling = dangling == null ? Set.of() : Set.copyOf(dangling);
    }

    /** The part with the number, from 1. */
    public static String numbered(String part, int number) {
        return part + "[" + number + "]";
    }

    String path(String part, String child) {
        if (wanted.containsKey(part)) {
            return wanted.get(part);
        }
        String base = at.containsKey(part) ? at.get(part) : usual(part);
        return child.isEmpty() ? base : base + "." + child;
    }

    boolean isDangling(String part) {
        return dangling.contains(part);
    }

    /** FHIRPath counts from 0, people from 1. */
    private static String usual(String part) {
        int bracket = part.indexOf('[');
        if (bracket < 0) {
            return USUAL.get(part);
        }
        int number = Integer.parseInt(part.substring(bracket + 1, part.length() - 1));
        return USUAL.get(part.substring(0, bracket)) + "[" + (number - 1) + "]";
    }
}
