package org.priorauth.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;

/**
 * Who orders, and for which clinic. The clinician is the requester, else the performer; the clinic is the one the
 * requester's role names, else a requesting or performing Organization, else the only one in the Bundle that is no payer.
 */
final class Providers {

    private static final String ORGANIZATION_TYPE = "http://terminology.hl7.org/CodeSystem/organization-type";

    private final BundleEntries entries;
    private final References references;

    Providers(BundleEntries entries, References references) {
        this.entries = entries;
        this.references = references;
    }

    Optional<Located<Clinician>> clinician(Found<ServiceRequest> order) {
        return people(order).flatMap(reference -> clinician(reference, order).stream()).findFirst();
    }

    Optional<Located<Clinic>> clinic(Found<ServiceRequest> order) {
        return people(order).flatMap(reference -> organization(reference, order).stream()).findFirst()
                .or(this::onlyClinic)
                .map(found -> new Located<>(ProviderMapping.clinic(found.resource()), found.path()));
    }

    /** The requester is there, and leads nowhere, and says no NPI either. */
    boolean isRequesterDangling(Found<ServiceRequest> order) {
        return references.isDangling(order.resource().getRequester(), order)
                && References.npi(order.resource().getRequester()).isEmpty();
    }

    private static Stream<Reference> people(Found<ServiceRequest> order) {
        return Stream.concat(Stream.of(order.resource().getRequester()), order.resource().getPerformer().stream());
    }

    private Optional<Located<Clinician>> clinician(Reference reference, Found<? extends Resource> owner) {
        Optional<Found<PractitionerRole>> role = references.follow(reference, owner, PractitionerRole.class);
        if (role.isPresent()) {
            return clinician(role.get().resource().getPractitioner(), role.get())
                    .map(found -> found.mapped(clinician -> ProviderMapping.withRole(clinician,
                            role.get().resource())));
        }
        return references.follow(reference, owner, Practitioner.class)
                .map(found -> new Located<>(ProviderMapping.clinician(found.resource()), found.path()))
                .or(() -> References.npi(reference)
                        .map(npi -> new Located<>(new Clinician(npi, null, List.of(), null, null), owner.path())));
    }

    private Optional<Found<Organization>> organization(Reference reference, Found<? extends Resource> owner) {
        return references.follow(reference, owner, PractitionerRole.class)
                .flatMap(role -> references.follow(role.resource().getOrganization(), role, Organization.class))
                .or(() -> references.follow(reference, owner, Organization.class));
    }

    private Optional<Found<Organization>> onlyClinic() {
        Set<String> payors = entries.all(Coverage.class).stream()
                .flatMap(found -> references.follow(found.resource().getPayor(), found, Organization.class).stream())
                .map(Found::path).collect(Collectors.toSet());
        List<Found<Organization>> clinics = entries.all(Organization.class).stream()
                .filter(found -> !payors.contains(found.path()) && !isPayer(found.resource())).toList();
        return clinics.size() == 1 ? Optional.of(clinics.get(0)) : Optional.empty();
    }

    private static boolean isPayer(Organization organization) {
        return organization.getType().stream().anyMatch(
                type -> type.hasCoding(ORGANIZATION_TYPE, "pay") || type.hasCoding(ORGANIZATION_TYPE, "ins"));
    }
}
