package org.priorauth.submission.pas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;

/** Papers that a payer has and is to use no more: they stay in the claim and say so (PAS 2.2.1, prof-8, spec-69, spec-71). */
final class Withdrawn {

    private static final String CHANGED = Pas.BASE + "extension-infoChanged";
    private static final String CANCELLED = Pas.BASE + "modifierextension-infoCancelled";
    private static final String ABOUT = Pas.BASE + "extension-documentInformation";

    private Withdrawn() {}

    /** What was taken back before stays so, and is no news. */
    static void of(Claim claim, List<UUID> papers) {
        Set<String> numbers = papers.stream().map(UUID::toString).collect(Collectors.toSet());
        claim.getSupportingInfo().stream().filter(info -> control(info).filter(numbers::contains).isPresent())
                .filter(info -> info.getModifierExtension().stream().noneMatch(one -> one.getUrl().equals(CANCELLED)))
                .forEach(Withdrawn::mark);
    }

    private static void mark(SupportingInformationComponent info) {
        info.getExtension().removeIf(one -> one.getUrl().equals(CHANGED));
        info.addExtension(new Extension(CHANGED, new CodeType("changed")));
        info.addModifierExtension(new Extension(CANCELLED, new BooleanType(true)));
    }

    private static Optional<String> control(SupportingInformationComponent info) {
        return Optional.ofNullable(info.getExtensionByUrl(ABOUT))
                .map(about -> about.getExtensionByUrl("controlNumber")).map(Extension::getValue)
                .map(number -> number.primitiveValue());
    }
}
