package org.priorauth.submission.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What the references of an answer lead to: absolute, relative, urn:uuid, or contained. */
final class References {

    private static final String NPI = "http://hl7.org/fhir/sid/us-npi";

    /** A resource and what it may be called by. */
    private record Named(List<String> names, Resource resource) {}

    private final List<Named> all = new ArrayList<>();

    References(Bundle bundle, ClaimResponse response) {
        bundle.getEntry().stream().filter(entry -> entry.getResource() != null)
                .forEach(entry -> all.add(named(entry.getResource(), entry.getFullUrl())));
        response.getContained().forEach(one -> all.add(named(one, "#" + plain(one.getIdElement().getIdPart()))));
    }

    private static Named named(Resource resource, String url) {
        String id = resource.getIdElement().getIdPart();
        return new Named(Stream.of(url, id == null ? null : resource.fhirType() + "/" + plain(id))
                .filter(Said::present).toList(), resource);
    }

    private static String plain(String id) {
        return id == null ? "" : id.replaceFirst("^#", "");
    }

    <R extends Resource> Optional<R> resolved(Reference reference, Class<R> type) {
        String to = reference.getReference();
        return !Said.present(to)
                ? Optional.empty()
                : all.stream().filter(one -> one.names.stream().anyMatch(name -> same(name, to)))
                        .map(Named::resource).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** {@code Patient/1} and {@code https://payer/fhir/Patient/1/_history/2} are the same one. */
    private static boolean same(String one, String other) {
        String a = one.replaceFirst("/_history/.*$", "");
        String b = other.replaceFirst("/_history/.*$", "");
        return a.equals(b) || a.endsWith("/" + b) || b.endsWith("/" + a);
    }

    /** Whom a reference names, in words: the name and the NPI, as far as they are known. */
    Optional<String> who(Reference reference) {
        Optional<String> found = resolved(reference, Resource.class).flatMap(this::who);
        return found.or(() -> Optional.ofNullable(reference.getDisplay()).filter(Said::present))
                .or(() -> Optional.ofNullable(reference.getIdentifier().getValue()).filter(Said::present)
                        .map(value -> NPI.equals(reference.getIdentifier().getSystem()) ? "NPI " + value : value));
    }

    private Optional<String> who(Resource resource) {
        if (resource instanceof Practitioner person) {
            return label(person.getName().stream().map(HumanName::getNameAsSingleString).findFirst(),
                    person.getIdentifier());
        }
        if (resource instanceof Organization house) {
            return label(Optional.ofNullable(house.getName()), house.getIdentifier());
        }
        return resource instanceof PractitionerRole role
                ? who(role.getPractitioner()).or(() -> who(role.getOrganization()))
                : Optional.empty();
    }

    private static Optional<String> label(Optional<String> name, List<Identifier> identifiers) {
        Optional<String> npi = identifiers.stream().filter(one -> NPI.equals(one.getSystem()))
                .map(Identifier::getValue).filter(Said::present).findFirst().map(value -> "NPI " + value);
        String label = name.filter(Said::present)
                .map(known -> npi.map(number -> known + " (" + number + ")").orElse(known))
                .or(() -> npi).stream().collect(Collectors.joining());
        return Optional.of(label).filter(Said::present);
    }
}
