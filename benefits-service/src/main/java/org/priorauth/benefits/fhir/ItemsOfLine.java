package org.priorauth.benefits.fhir;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.ItemsComponent;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;

/**
 * Which items of the answer are about a line. R4 gives an item no number of the line it answers, so: those with the
 * line's own code; if none, those with its kind of service; if none, those that name neither, which speak of all.
 * An item about another service never answers for this one.
 */
final class ItemsOfLine {

    private ItemsOfLine() {}

    static List<AnswerItem> among(List<AnswerItem> items, ServiceLine line, ServiceCategory category) {
        Stream<Predicate<ItemsComponent>> fromTheClosest = Stream.of(
                item -> names(item.getProductOrService(), line),
                item -> !item.hasProductOrService() && isOfKind(item.getCategory(), category),
                item -> !item.hasProductOrService() && !item.hasCategory());
        return fromTheClosest.map(about -> items.stream().filter(item -> about.test(item.item())).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private static boolean names(CodeableConcept service, ServiceLine line) {
        return line.code() != null && service.hasCoding(line.code().system(), line.code().code());
    }

    private static boolean isOfKind(CodeableConcept kind, ServiceCategory category) {
        return kind.getCoding().stream().map(Coding::getCode).anyMatch(ServiceTypes.of(category)::contains);
    }
}
