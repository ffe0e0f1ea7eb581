package org.priorauth.benefits.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.benefits.domain.Ask;
import org.priorauth.contracts.intake.Coverage;

/**
 * Whether an answer shows that it is about somebody else. A payer may name the patient by its own id, so a strange
 * {@code Patient/123} proves nothing; a strange member id, birth date, request or {@code urn:uuid} does.
 */
final class SamePatient {

    private SamePatient() {}

    static boolean isContradicted(Ask ask, CoverageEligibilityResponse response) {
        return anotherUuid(response.getPatient(), QuestionBundle.url(ask, QuestionBundle.PATIENT))
                || anotherUuid(response.getRequest(), QuestionBundle.url(ask, QuestionBundle.REQUEST))
                || anotherRequest(ask, response.getRequest().getIdentifier())
                || anotherMember(ask.question().coverage(), response.getPatient())
                || anotherBirthDate(ask, response.getPatient());
    }

    private static boolean anotherUuid(Reference reference, String ours) {
        return reference.hasReference() && reference.getReference().startsWith("urn:uuid:")
                && !reference.getReference().equals(ours);
    }

    private static boolean anotherRequest(Ask ask, Identifier named) {
        return QuestionBundle.IDENTIFIER_SYSTEM.equals(named.getSystem()) && !ask.id().equals(named.getValue());
    }

    private static boolean anotherMember(Coverage coverage, Reference patient) {
        List<String> named = memberIds(patient).map(SamePatient::plain).toList();
        return !named.isEmpty() && Stream.of(coverage.memberId(), coverage.subscriberId()).filter(Objects::nonNull)
                .map(SamePatient::plain).noneMatch(named::contains);
    }

    private static Stream<String> memberIds(Reference patient) {
        Stream<Identifier> inside = patient.getResource() instanceof Patient resolved
                ? resolved.getIdentifier().stream()
                : Stream.empty();
        return Stream.concat(Stream.of(patient.getIdentifier()), inside)
                .filter(identifier -> identifier.hasValue()
                        && identifier.getType().hasCoding(Parties.IDENTIFIER_TYPE, Parties.MEMBER))
                .map(Identifier::getValue);
    }

    private static boolean anotherBirthDate(Ask ask, Reference patient) {
        return ask.question().patient().birthDate() != null && patient.getResource() instanceof Patient resolved
                && resolved.hasBirthDate()
                && !resolved.getBirthDateElement().getValueAsString()
                        .equals(ask.question().patient().birthDate().toString());
    }

    private static String plain(String memberId) {
        return memberId.strip().toUpperCase(Locale.ROOT);
    }
}
