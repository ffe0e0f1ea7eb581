package org.priorauth.sandbox.pas;

import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.sandbox.payer.BusinessIdentifier;
import org.priorauth.sandbox.payer.Case;

/** Which question a Communication answers: the CommunicationRequest it is based on, or the Claim it is about. */
record Answered(Communication sent) {

    boolean means(Case known) {
        String question = known.questionId().toString();
        return sent.getBasedOn().stream().flatMap(Answered::names).anyMatch(it -> it.endsWith(question))
                || sent.getAbout().stream().anyMatch(it -> isAbout(it, known));
    }

    private static boolean isAbout(Reference about, Case known) {
        Optional<BusinessIdentifier> identifier = Optional.of(about.getIdentifier()).filter(it -> it.hasValue())
                .map(FilingReader::identifier);
        return known.filing().claimUrl().equals(about.getReference())
                || identifier.filter(known.filing().claims()::contains).isPresent();
    }

    private static Stream<String> names(Reference reference) {
        return Stream.of(reference.getReference(), reference.getIdentifier().getValue()).filter(it -> it != null);
    }
}
