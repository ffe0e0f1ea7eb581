package org.priorauth.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.priorauth.contracts.intake.Order;

/** The papers that go with an order. */
final class DocumentFacts {

    static final Fact ANY = Fact.of("document.any", order -> order.documents().isEmpty()
            ? List.of(Gap.absent("A document that supports the order is wanted.", "document", ""))
            : List.of());

    private static final Pattern LOINC = Pattern.compile("document\\.([0-9]{1,7}-[0-9])");

    private DocumentFacts() {}

    /** {@code document.34824-3}: a document of that LOINC type. */
    static Optional<Fact> ofType(String code) {
        Matcher matcher = LOINC.matcher(code);
        return matcher.matches() ? Optional.of(wanted(code, matcher.group(1))) : Optional.empty();
    }

    private static Fact wanted(String code, String loinc) {
        return Fact.of(code, order -> has(order, loinc)
                ? List.of()
                : List.of(Gap.absent("A document of the LOINC type " + loinc + " is wanted.", "document",
                        "where(type.coding.code='" + loinc + "')")));
    }

    private static boolean has(Order order, String loinc) {
        return order.documents().stream()
                .anyMatch(document -> document.type() != null && loinc.equals(document.type().code()));
    }
}
