package org.priorauth.sandbox.request;

import java.util.Optional;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.priorauth.sandbox.fhir.Urls;

/** Where a member id may stand: in Coverage.subscriberId, or in an identifier of type MB on the coverage or the patient. */
public final class MemberId {

    private MemberId() {}

    public static Optional<String> of(Coverage coverage) {
        return Optional.ofNullable(coverage.getSubscriberId()).filter(it -> !it.isBlank())
                .or(() -> coverage.getIdentifier().stream().filter(MemberId::isMemberId).map(Identifier::getValue)
                        .filter(it -> it != null).findFirst());
    }

    public static Optional<String> of(Patient patient) {
        return patient.getIdentifier().stream().filter(MemberId::isMemberId).map(Identifier::getValue)
                .filter(it -> it != null).findFirst();
    }

    public static boolean isMemberId(Identifier identifier) {
        return identifier.getType().getCoding().stream()
                .anyMatch(it -> Urls.IDENTIFIER_TYPE.equals(it.getSystem()) && "MB".equals(it.getCode()));
    }
}
