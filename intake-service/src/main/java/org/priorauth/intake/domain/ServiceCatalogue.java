package org.priorauth.intake.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ServiceCategory;

/**
 * Tells what kind of care an order is for, and which orders no payer authorises (education, advice). Modifiers are asked
 * first: the same CPT code is physical or occupational therapy by GP or GO. Then the procedure code, then SNOMED.
 */
public record ServiceCatalogue(List<Kind> kinds, Map<String, String> notAuthorised) {

    /** SNOMED CT's code system. */
    public static final String SNOMED = "http://snomed.info/sct";

    /** One kind of care, and the codes that are of it. */
    public record Kind(ServiceCategory category, List<String> modifiers, List<CodeRange> procedures,
            List<String> snomed) {}

    /** What an order turned out to be. */
    public sealed interface Care {

        record Authorisable(ServiceCategory category) implements Care {}

        /** @param reason why no payer is asked, for the sender */
        record NotAuthorised(String reason) implements Care {}
    }

    /**
     * @param codes all codings of the service
     * @param hints codings of the order's category, asked last
     */
    public Care classify(Collection<Code> codes, Collection<String> modifiers, Collection<Code> hints) {
        List<Code> procedures = codes.stream().filter(CodeShapes::isProcedure).toList();
        Optional<ServiceCategory> found = byModifier(modifiers).or(() -> byProcedure(procedures));
        if (found.isEmpty() && procedures.isEmpty()) {
            Optional<String> reason = snomed(codes).map(notAuthorised::get).filter(text -> text != null).findFirst();
            if (reason.isPresent()) {
                return new Care.NotAuthorised(reason.get());
            }
        }
        return new Care.Authorisable(found.or(() -> bySnomed(codes)).or(() -> bySnomed(hints))
                .orElse(ServiceCategory.OTHER));
    }

    private Optional<ServiceCategory> byModifier(Collection<String> modifiers) {
        return first(kind -> kind.modifiers.stream().anyMatch(modifiers::contains));
    }

    private Optional<ServiceCategory> byProcedure(List<Code> procedures) {
        return first(kind -> procedures.stream()
                .anyMatch(code -> kind.procedures.stream().anyMatch(range -> range.holds(code.code()))));
    }

    private Optional<ServiceCategory> bySnomed(Collection<Code> codes) {
        return first(kind -> snomed(codes).anyMatch(kind.snomed::contains));
    }

    private static Stream<String> snomed(Collection<Code> codes) {
        return codes.stream().filter(code -> SNOMED.equals(code.system())).map(Code::code);
    }

    private Optional<ServiceCategory> first(java.util.function.Predicate<Kind> fits) {
        return kinds.stream().filter(fits).map(Kind::category).findFirst();
    }
}
