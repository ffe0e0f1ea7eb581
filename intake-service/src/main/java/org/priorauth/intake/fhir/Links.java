package org.priorauth.intake.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Which resources belong to which order. What an order names as supporting information is its own; what names no order
 * belongs to the patient's only order, and where there are several, to none: a counsellor's note must not travel with an
 * order for the knee (minimum necessary, 45 CFR 164.502(b)).
 */
final class Links {

    private final References references;
    private final boolean alone;
    private final Map<String, Set<String>> named = new HashMap<>();

    /**
     * @param alone whether the Bundle makes one authorization only
     */
    Links(References references, boolean alone) {
        this.references = references;
        this.alone = alone;
    }

    boolean isAlone() { return alone; }

    /** One of the services names the resource, as information that supports it or as the plan it is based on. */
    boolean isNamed(List<Service> services, Found<? extends Resource> found) {
        return services.stream().anyMatch(service -> namedBy(service).contains(found.path()));
    }

    private Set<String> namedBy(Service service) {
        return named.computeIfAbsent(service.order().path(), absent -> Stream
                .concat(service.order().resource().getSupportingInfo().stream(),
                        service.order().resource().getBasedOn().stream())
                .flatMap(reference -> references.follow(reference, service.order(), Resource.class).stream())
                .map(Found::path).collect(Collectors.toSet()));
    }

    /** One of the references in the resource leads to one of the services. */
    boolean names(List<Reference> from, Found<? extends Resource> owner, List<Service> services) {
        return services.stream().anyMatch(service -> leadsTo(from, owner, service.order().path()));
    }

    boolean leadsTo(List<Reference> from, Found<? extends Resource> owner, String path) {
        return references.follow(from, owner, Resource.class).stream().anyMatch(found -> found.path().equals(path));
    }

    /** Of a patient, and not of the services': a paper that got into the wrong chart. */
    boolean isOfAnother(Reference subject, Found<? extends Resource> owner, List<Service> services) {
        return references.follow(subject, owner, Patient.class)
                .filter(found -> !found.path().equals(services.get(0).patient().path())).isPresent();
    }

    /** Of the services' patient; a resource that names no patient is taken to be. */
    boolean isOfPatient(Reference subject, Found<? extends Resource> owner, List<Service> services) {
        return !subject.hasReference() || references.follow(subject, owner, Patient.class)
                .filter(found -> found.path().equals(services.get(0).patient().path())).isPresent();
    }
}
