package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.intake.domain.CodeShapes;

/**
 * ServiceRequest.reasonReference, reasonCode → the order's diagnoses, each once. A Condition that no order gives as its
 * reason is not taken: what the care is for is for the clinician to say.
 */
final class Diagnoses {

    private final References references;
    private final PlaceNotes places;
    private final Map<String, Diagnosis> byKey = new LinkedHashMap<>();
    private final List<Found<Condition>> conditions = new ArrayList<>();

    Diagnoses(References references, PlaceNotes places) {
        this.references = references;
        this.places = places;
    }

    List<Diagnosis> all() {
        return List.copyOf(byKey.values());
    }

    List<Found<Condition>> conditions() {
        return conditions;
    }

    /** The sequences of the diagnoses this order is for. */
    List<Integer> of(Found<ServiceRequest> order) {
        List<Integer> sequences = new ArrayList<>();
        List<Reference> reasons = order.resource().getReasonReference();
        for (int i = 0; i < reasons.size(); i++) {
            Reference reason = reasons.get(i);
            references.follow(reason, order, Condition.class).ifPresent(found -> sequences.add(condition(found)));
            if (references.isDangling(reason, order)) {
                places.dangling("diagnosis", order.at("reasonReference[" + i + "].reference"));
            }
        }
        List<CodeableConcept> codes = order.resource().getReasonCode();
        for (int i = 0; i < codes.size(); i++) {
            code(codes.get(i), order.at("reasonCode[" + i + "]")).ifPresent(sequences::add);
        }
        return sequences.stream().distinct().toList();
    }

    private int condition(Found<Condition> found) {
        Condition condition = found.resource();
        Code code = FhirCodes.named(condition.getCode(), Code.ICD_10_CM).map(Diagnoses::dotted).orElse(null);
        int sequence = add(key(code, found.path()),
                next -> new Diagnosis(next, code, FhirDates.day(condition.getOnset())), found.path());
        if (conditions.stream().noneMatch(known -> known.path().equals(found.path()))) {
            conditions.add(found);
        }
        return sequence;
    }

    /** Words alone are a fact of the case, not a diagnosis. */
    private Optional<Integer> code(CodeableConcept reason, String path) {
        return reason.hasCoding()
                ? FhirCodes.preferred(reason, Code.ICD_10_CM).map(Diagnoses::dotted)
                        .map(code -> add(key(code, path), next -> new Diagnosis(next, code, null), path))
                : Optional.empty();
    }

    private int add(String key, java.util.function.IntFunction<Diagnosis> make, String path) {
        return byKey.computeIfAbsent(key, absent -> {
            int next = byKey.size() + 1;
            places.at("diagnosis[" + next + "]", path);
            return make.apply(next);
        }).sequence();
    }

    private static String key(Code code, String path) {
        return code == null || code.code() == null ? path : code.system() + "|" + code.code();
    }

    /** Many systems store {@code M1711} for {@code M17.11}. */
    private static Code dotted(Code code) {
        if (!Code.ICD_10_CM.equals(code.system()) || code.code() == null || code.code().length() <= 3
                || code.code().indexOf('.') >= 0) {
            return code;
        }
        String dotted = code.code().substring(0, 3) + "." + code.code().substring(3);
        return CodeShapes.looksLikeIcd10Cm(dotted) ? new Code(code.system(), dotted, code.display()) : code;
    }
}
