package org.priorauth.submission.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.submission.domain.About;
import org.priorauth.submission.pas.Pas;

/**
 * Whom and what an answer says it is about. Only what is said plainly counts: our own identifiers, a reference that leads
 * nowhere but to a claim of ours, the patient the answer brings along. A payer's own ids say nothing to us.
 */
final class Whom {

    private static final String URN = "urn:uuid:";

    private Whom() {}

    static About in(ClaimResponse response, References references, Bundle bundle) {
        Optional<Patient> patient = references.resolved(response.getPatient(), Patient.class);
        return new About(claims(response, references), members(response.getPatient(), patient),
                patient.map(Patient::getBirthDateElement).flatMap(born -> Said.day(born.getValueAsString())),
                patient.flatMap(one -> one.getName().stream().map(HumanName::getFamily).filter(Said::present)
                        .findFirst()),
                echoed(response, bundle), isOfAnotherClaim(response.getRequest().getIdentifier()));
    }

    private static Set<UUID> echoed(ClaimResponse response, Bundle bundle) {
        Set<UUID> found = new LinkedHashSet<>(Ours.named(response));
        found.addAll(Ours.named(bundle));
        return found;
    }

    /** The answer's own identifier may be the payer's, as may the claim it sends along; that of the request says whose it is. */
    private static boolean isOfAnotherClaim(Identifier request) {
        return Said.present(request.getValue()) && !Pas.CLAIM_IDENTIFIERS.equals(request.getSystem());
    }

    private static Set<UUID> claims(ClaimResponse response, References references) {
        Set<UUID> named = new LinkedHashSet<>();
        Optional<Claim> claim = references.resolved(response.getRequest(), Claim.class);
        Stream.of(response.getIdentifier(), List.of(response.getRequest().getIdentifier()),
                claim.map(Claim::getIdentifier).orElse(List.of())).flatMap(List::stream)
                .filter(one -> Pas.CLAIM_IDENTIFIERS.equals(one.getSystem()))
                .forEach(one -> uuid(one.getValue()).ifPresent(named::add));
        String to = response.getRequest().getReference();
        if (named.isEmpty() && claim.isEmpty() && to != null && to.startsWith(URN)) {
            uuid(to.substring(URN.length())).ifPresent(named::add);
        }
        return named;
    }

    /** Of type MB where the payer types its identifiers at all; several kinds of number are told apart by nothing else. */
    private static Set<String> members(Reference reference, Optional<Patient> patient) {
        List<Identifier> all = patient.map(Patient::getIdentifier)
                .orElse(reference.hasIdentifier() ? List.of(reference.getIdentifier()) : List.of());
        return all.stream().filter(Whom::isMemberId).map(Identifier::getValue).filter(Said::present)
                .collect(Collectors.toSet());
    }

    private static boolean isMemberId(Identifier one) {
        return one.getType().getCoding().stream().map(Coding::getCode).anyMatch("MB"::equalsIgnoreCase);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Said.present(text)
                    ? Optional.of(UUID.fromString(text.strip().replaceFirst("^" + URN, "")))
                    : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
