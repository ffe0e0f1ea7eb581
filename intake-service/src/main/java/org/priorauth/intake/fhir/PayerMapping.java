package org.priorauth.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.intake.domain.PayerDirectory;

/** Coverage.payor → a payer this house knows: by the Organization's identifiers, then by its names. */
final class PayerMapping {

    /** What a Coverage says of its payer. */
    sealed interface Named {

        record Known(Payer payer) implements Named {}

        /** @param path of the element that names a payer we have no profile for */
        record Unknown(String path) implements Named {}

        /** @param dangling whether there is a reference at all */
        record Nobody(String path, boolean dangling) implements Named {}
    }

    private final PayerDirectory payers;
    private final References references;

    PayerMapping(PayerDirectory payers, References references) {
        this.payers = payers;
        this.references = references;
    }

    Named payer(Found<Coverage> coverage) {
        List<Reference> payors = coverage.resource().getPayor();
        return payors.stream().flatMap(reference -> known(reference, coverage).stream()).findFirst()
                .<Named>map(Named.Known::new)
                .orElseGet(() -> unknown(coverage, payors));
    }

    private Optional<Payer> known(Reference reference, Found<Coverage> coverage) {
        Optional<Organization> organization = references.follow(reference, coverage, Organization.class)
                .map(Found::resource);
        Stream<Identifier> identifiers = Stream.concat(
                organization.stream().flatMap(one -> one.getIdentifier().stream()),
                Stream.of(reference.getIdentifier()));
        return identifiers.filter(Identifier::hasValue)
                .flatMap(one -> payers.identified(one.getSystem(), one.getValue()).stream()).findFirst()
                .or(() -> names(organization, reference).flatMap(name -> payers.named(name).stream()).findFirst());
    }

    private static Stream<String> names(Optional<Organization> organization, Reference reference) {
        return Stream.concat(
                organization.stream().flatMap(one -> Stream.concat(Stream.ofNullable(one.getName()),
                        one.getAlias().stream().map(StringType::getValue))),
                // where the Organization itself is in the Bundle, a display beside the reference has no say
                organization.isPresent() ? Stream.empty() : Stream.ofNullable(reference.getDisplay()));
    }

    private Named unknown(Found<Coverage> coverage, List<Reference> payors) {
        if (payors.isEmpty()) {
            return new Named.Nobody(coverage.at("payor"), false);
        }
        Reference first = payors.get(0);
        String path = coverage.at("payor[0]");
        boolean says = first.hasDisplay() || first.hasIdentifier()
                || references.follow(first, coverage, Organization.class).isPresent();
        return says ? new Named.Unknown(path) : new Named.Nobody(path + ".reference", first.hasReference());
    }
}
