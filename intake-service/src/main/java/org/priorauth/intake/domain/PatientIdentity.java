package org.priorauth.intake.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Patient;

/**
 * What tells one person from another within a tenant. It is PHI; only a keyed hash of it leaves the memory of the request.
 *
 * @param material the text to be hashed; absent where nothing tells this person from a namesake
 */
public record PatientIdentity(Optional<String> material) {

    /** How the clinic's own system knows the patient is the best there is. */
    public static PatientIdentity identified(String system, String value) {
        return new PatientIdentity(Optional.of(joined("id", system, value)));
    }

    /** Without an identifier: name with the date of birth, else name with the member id. */
    public static PatientIdentity described(Patient patient, Coverage coverage) {
        if (patient == null || Fact.isBlank(patient.family())) {
            return new PatientIdentity(Optional.empty());
        }
        String second = patient.birthDate() != null
                ? "born " + patient.birthDate()
                : Optional.ofNullable(coverage).map(Coverage::memberId).map(id -> "member " + id).orElse(null);
        return new PatientIdentity(Optional.ofNullable(second).map(
                tells -> joined("person", patient.family(), String.join(" ", patient.given()), patient.sex(), tells)));
    }

    private static String joined(String... parts) {
        List<String> given = Stream.of(parts).map(part -> Objects.toString(part, "")).toList();
        return given.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining());
    }
}
