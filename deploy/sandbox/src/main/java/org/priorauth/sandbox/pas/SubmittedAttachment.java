package org.priorauth.sandbox.pas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;
import org.priorauth.sandbox.payer.Case;

/** The Parameters of a CDex $submit-attachment, read by name. */
public record SubmittedAttachment(Parameters sent) {

    Stream<ParametersParameterComponent> all(String name) {
        return sent.getParameter().stream().filter(it -> name.equals(it.getName()));
    }

    /** Present exactly once and of this type. */
    <T extends Type> Optional<T> one(String name, Class<T> kind) {
        List<ParametersParameterComponent> found = all(name).toList();
        return found.size() == 1
                ? Optional.ofNullable(found.get(0).getValue()).filter(kind::isInstance).map(kind::cast)
                : Optional.empty();
    }

    /** Whether this identifier is there with a value. */
    boolean names(String name) {
        return one(name, Identifier.class).filter(Identifier::hasValue).isPresent();
    }

    /** The tracking id is the Task's or CommunicationRequest's own, or the reference number of the pend, and the member is the case's. */
    boolean means(Case known) {
        String tracking = one("TrackingId", Identifier.class).map(Identifier::getValue).orElse("");
        boolean tracked = known.asks(tracking)
                || known.filing().claims().stream().anyMatch(it -> it.value().equals(tracking));
        return tracked && one("MemberId", Identifier.class)
                .filter(it -> known.filing().memberId().equalsIgnoreCase(it.getValue())).isPresent();
    }
}
