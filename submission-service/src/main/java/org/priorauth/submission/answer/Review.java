package org.priorauth.submission.answer;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.priorauth.contracts.Code;

/**
 * extension-reviewAction: what the reviewer did (278 HCR).
 *
 * @param action X12 306
 * @param number HCR02
 * @param reasons X12 886
 */
record Review(Optional<String> action, Optional<String> number, List<Code> reasons) {

    static final Review NONE = new Review(Optional.empty(), Optional.empty(), List.of());

    /** The first of the adjudications that holds one. */
    static Review in(List<AdjudicationComponent> adjudications) {
        return adjudications.stream().flatMap(one -> Said.extensions(one, "extension-reviewAction"))
                .map(Review::read).findFirst().orElse(NONE);
    }

    private static Review read(Extension extension) {
        return new Review(
                Said.value(extension, "extension-reviewActionCode", CodeableConcept.class)
                        .or(() -> Said.value(extension, "code", CodeableConcept.class)).flatMap(Said::code),
                Said.text(extension, "number"),
                Said.extensions(extension, "reasonCode").map(Extension::getValue)
                        .filter(CodeableConcept.class::isInstance)
                        .flatMap(value -> Said.codes((CodeableConcept) value).stream()).toList());
    }

    Review or(Review other) {
        return action.isPresent() ? this : other;
    }
}
