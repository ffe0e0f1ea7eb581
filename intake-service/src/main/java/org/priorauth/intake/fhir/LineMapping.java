package org.priorauth.intake.fhir;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.intake.domain.CodeShapes;

/** ServiceRequest → one line of the order. */
final class LineMapping {

    private static final String PLACE_OF_SERVICE = "place-of-service";

    private LineMapping() {}

    static ServiceLine line(int number, Found<ServiceRequest> found, ServiceCategory category,
            List<Integer> diagnoses, Optional<String> ehrIdentifier) {
        ServiceRequest order = found.resource();
        Optional<Quantity> quantity = order.getQuantity() instanceof Quantity given
                ? Optional.of(given)
                : Optional.empty();
        return new ServiceLine(number, FhirCodes.named(order.getCode(), Code.CPT, Code.HCPCS).orElse(null),
                modifiers(order), quantity.map(Quantity::getValue).orElse(null),
                quantity.map(given -> unit(given, category)).orElse(null),
                TimingMapping.frequency(order).orElse(null), TimingMapping.period(order),
                placeOfService(order).orElse(null), diagnoses, ehrIdentifier.orElse(null));
    }

    /** FHIR has no element of its own for them; {@code orderDetail} is where an order says how. */
    static List<String> modifiers(ServiceRequest order) {
        return FhirCodes.codes(order.getOrderDetail()).stream()
                .filter(code -> Code.CPT.equals(code.system()) || Code.HCPCS.equals(code.system()))
                .map(Code::code).filter(code -> code != null && CodeShapes.looksLikeModifier(code)).distinct().toList();
    }

    /** Therapy is counted in visits where the sender does not say what it counts. */
    private static String unit(Quantity quantity, ServiceCategory category) {
        if (quantity.hasUnit()) {
            return quantity.getUnit();
        }
        return switch (category) {
            case PHYSICAL_THERAPY, OCCUPATIONAL_THERAPY, SPEECH_THERAPY, BEHAVIORAL_HEALTH -> "visits";
            default -> "units";
        };
    }

    private static Optional<String> placeOfService(ServiceRequest order) {
        return FhirCodes.codes(order.getLocationCode()).stream()
                .filter(code -> code.system() != null && code.system().contains(PLACE_OF_SERVICE))
                .map(Code::code).findFirst();
    }

    /** {@code system|value} of the placer's identifier, else of the first; else the resource's own address. */
    static Optional<String> ehrIdentifier(ServiceRequest order, Optional<String> fullUrl) {
        List<Identifier> identifiers = order.getIdentifier().stream().filter(Identifier::hasValue).toList();
        return FhirCodes.ofType(identifiers, "PLAC").or(() -> identifiers.stream().findFirst())
                .map(FhirCodes::token)
                .or(() -> fullUrl.filter(url -> url.startsWith("http")).map(LineMapping::addressToken));
    }

    private static String addressToken(String url) {
        int slash = url.lastIndexOf('/');
        return url.substring(0, slash) + "|" + url.substring(slash + 1);
    }

    static Urgency urgency(ServiceRequest order) {
        ServiceRequestPriority priority = order.getPriority();
        return priority == null || priority == ServiceRequestPriority.ROUTINE
                ? Urgency.STANDARD
                : Urgency.EXPEDITED;
    }
}
