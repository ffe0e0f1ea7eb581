package org.priorauth.sandbox.request;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.priorauth.sandbox.fhir.Urls;

/** Where a member id may stand: in Coverage.subscriberId, or in an identifier of type MB on the coverage or the patient. */
public final class MemberId {

    private MemberId() {}

    public static Stream<String> of(Coverage coverage) {
        return Stream.concat(Stream.ofNullable(coverage.getSubscriberId()), of(coverage.getIdentifier()))
                .filter(it -> !it.isBlank());
    }

    public static Stream<String> of(Patient patient) {
        return of(patient.getIdentifier()).filter(it -> !it.isBlank());
    }

    private static Stream<String> of(List<Identifier> identifiers) {
        return identifiers.stream().filter(MemberId::isMemberId).map(Identifier::getValue).filter(Objects::nonNull);
    }

    public static boolean isMemberId(Identifier identifier) {
        return identifier.getType().getCoding().stream()
                .anyMatch(it -> Urls.IDENTIFIER_TYPE.equals(it.getSystem()) && "MB".equals(it.getCode()));
    }
}
