package org.priorauth.sandbox.pas;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.payer.Trigger;
import org.priorauth.sandbox.request.MemberId;
import org.priorauth.sandbox.request.PasRequest;

/** For whom and by whom something is asked. */
final class Asking {

    private Asking() {}

    /** The patient's own id before the policy holder's, so that a dependent can have an ending of his own; one with an ending first. */
    static String memberId(PasRequest request) {
        Stream<String> policy = request.coverage().stream().flatMap(MemberId::of);
        Stream<String> own = request.follow(request.claim().value().getPatient(), Patient.class).stream()
                .flatMap(MemberId::of);
        return Trigger.telling(Stream.concat(own, policy).toList()).orElse("");
    }

    /** Every identifier of the requesting provider, as {@code value} and as {@code system|value}, for filters of both kinds. */
    static Set<String> organizations(PasRequest request) {
        Stream<Resource> provider = request.inside()
                .target(request.claim().value(), request.claim().value().getProvider())
                .stream();
        return provider.flatMap(it -> withOrganization(request, it)).flatMap(Asking::identifiers)
                .filter(Identifier::hasValue)
                .flatMap(it -> Stream.of(it.getValue(), it.getSystem() + "|" + it.getValue()))
                .collect(Collectors.toSet());
    }

    private static Stream<Resource> withOrganization(PasRequest request, Resource provider) {
        if (!(provider instanceof PractitionerRole role)) {
            return Stream.of(provider);
        }
        return Stream.of(role.getOrganization(), role.getPractitioner())
                .flatMap(it -> request.inside().target(role, it).stream());
    }

    private static Stream<Identifier> identifiers(Resource provider) {
        if (provider instanceof Organization organization) {
            return organization.getIdentifier().stream();
        }
        return provider instanceof Practitioner practitioner ? practitioner.getIdentifier().stream() : Stream.empty();
    }
}
