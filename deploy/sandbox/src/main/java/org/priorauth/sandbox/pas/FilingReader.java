package org.priorauth.sandbox.pas;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.fhir.Fhir;
import org.priorauth.sandbox.payer.BusinessIdentifier;
import org.priorauth.sandbox.payer.Filing;
import org.priorauth.sandbox.payer.Filing.Parties;
import org.priorauth.sandbox.payer.Packed;
import org.priorauth.sandbox.request.Inside;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.request.Pointer;

/** Takes from a request that kept the rules what a payer remembers of it. */
@Singleton
class FilingReader {

    private final Fhir fhir;

    FilingReader(Fhir fhir) {
        this.fhir = fhir;
    }

    Filing read(PasRequest request) {
        Claim claim = request.claim().value();
        return new Filing(identifier(request.bundle().getIdentifier()), identifiers(claim),
                request.inside().urlOf(claim), claim.getType().getCodingFirstRep().getCode(),
                Asking.memberId(request), Asking.organizations(request), parties(request, claim),
                LineReader.lines(claim),
                request.prior().map(prior -> identifiers(prior.value())).orElse(List.of()));
    }

    static List<BusinessIdentifier> identifiers(Claim claim) {
        return claim.getIdentifier().stream().map(FilingReader::identifier).toList();
    }

    static BusinessIdentifier identifier(Identifier identifier) {
        return new BusinessIdentifier(identifier.getSystem(), identifier.getValue());
    }

    private Parties parties(PasRequest request, Claim claim) {
        Inside inside = request.inside();
        Map<String, Resource> named = new LinkedHashMap<>();
        List.of(claim.getPatient(), claim.getInsurer(), claim.getProvider())
                .forEach(it -> inside.target(claim, it).ifPresent(target -> named.put(inside.urlOf(target), target)));
        addWhatTheyName(inside, named);
        return new Parties(url(inside, claim, claim.getPatient()), url(inside, claim, claim.getInsurer()),
                url(inside, claim, claim.getProvider()), packed(named));
    }

    /** Everything an echoed resource refers to is echoed too, so that the answer is closed in itself. */
    private static void addWhatTheyName(Inside inside, Map<String, Resource> named) {
        Set<Resource> seen = new HashSet<>();
        boolean grew = true;
        while (grew) {
            List<Resource> holders = named.values().stream().filter(seen::add).toList();
            inside.pointers().filter(it -> holders.contains(it.holder())).map((Pointer it) -> inside.target(it))
                    .forEach(it -> it.ifPresent(target -> named.putIfAbsent(inside.urlOf(target), target)));
            grew = !holders.isEmpty();
        }
    }

    private static String url(Inside inside, Claim claim, Reference reference) {
        return inside.target(claim, reference).map(inside::urlOf).orElseThrow();
    }

    private Packed packed(Map<String, Resource> named) {
        Bundle parties = new Bundle().setType(BundleType.COLLECTION);
        named.forEach((url, resource) -> parties.addEntry().setFullUrl(url).setResource(resource));
        return Packed.of(fhir.write(parties));
    }
}
