package org.priorauth.intake.fhir;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Follows references inside the Bundle (FHIR R4 bundle.html, "Resolving references in Bundles"): contained, by fullUrl,
 * by type and id, conditional, logical. Nothing is ever fetched from outside.
 */
final class References {

    private static final String NPI = FhirCodes.NPI;

    private final BundleEntries entries;

    References(BundleEntries entries) { this.entries = entries; }

    /** The target, where it is in the Bundle and of the type. */
    <T extends Resource> Optional<Found<T>> follow(Reference reference, Found<?> owner, Class<T> type) {
        return target(reference, owner, type.getSimpleName()).filter(found -> type.isInstance(found.resource()))
                .map(found -> new Found<>(type.cast(found.resource()), found.path()));
    }

    <T extends Resource> List<Found<T>> follow(List<Reference> references, Found<?> owner, Class<T> type) {
        return references.stream().flatMap(reference -> follow(reference, owner, type).stream()).toList();
    }

    /** Says something that leads nowhere. */
    boolean isDangling(Reference reference, Found<?> owner) {
        boolean says = reference.hasReference() || reference.hasIdentifier();
        return says && target(reference, owner, reference.getType()).isEmpty();
    }

    /** The NPI a reference itself names, by a logical or a conditional reference, also where its target is elsewhere. */
    static Optional<String> npi(Reference reference) {
        return logical(reference).filter(identifier -> NPI.equals(identifier.getSystem())).map(Identifier::getValue)
                .or(() -> conditional(reference).flatMap(conditional -> conditional.valueIn(NPI)));
    }

    private Optional<Found<Resource>> target(Reference reference, Found<?> owner, String type) {
        String text = text(reference).orElse("");
        if (text.startsWith("#")) {
            return contained(text.substring(1), owner);
        }
        // an absolute URL is another server's id: equal Type/id is not enough
        return entries.withFullUrl(ReferenceKey.withoutVersion(text))
                .or(() -> ReferenceKey.relative(text).flatMap(entries::withTypeAndId))
                .or(() -> conditional(reference)
                        .flatMap(wanted -> entries.withIdentifier(wanted.type(), wanted.identifier())))
                .or(() -> logical(reference).flatMap(identifier -> entries.withIdentifier(
                        reference.hasType() ? reference.getType() : type,
                        Optional.ofNullable(identifier.getSystem()).orElse("") + "|" + identifier.getValue())));
    }

    private static Optional<Identifier> logical(Reference reference) {
        return reference.hasIdentifier() ? Optional.of(reference.getIdentifier()) : Optional.empty();
    }

    private static Optional<ReferenceKey.Conditional> conditional(Reference reference) {
        return text(reference).flatMap(ReferenceKey::conditional);
    }

    private static Optional<String> text(Reference reference) {
        return Optional.ofNullable(reference.getReferenceElement_().getValue());
    }

    private static Optional<Found<Resource>> contained(String id, Found<?> owner) {
        if (!(owner.resource() instanceof DomainResource resource)) {
            return Optional.empty();
        }
        List<Resource> contained = resource.getContained();
        for (int i = 0; i < contained.size(); i++) {
            if (id.equals(contained.get(i).getIdElement().getIdPart().replace("#", ""))) {
                return Optional.of(new Found<>(contained.get(i), owner.at("contained[" + i + "]")));
            }
        }
        return Optional.empty();
    }
}
