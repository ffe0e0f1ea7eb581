package org.priorauth.intake.domain;

import java.util.List;
import java.util.function.Function;

import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Order;

/** Who pays, and how the payer knows the patient. */
final class CoverageFacts {

    private static final String COVERAGE = "coverage";
    /** X12 NM109, identification code: 2 to 80 characters. */
    private static final int SHORTEST_ID = 2;
    private static final int LONGEST_ID = 80;

    static final List<Fact> ALL = List.of(
            Fact.of("coverage", CoverageFacts::coverage),
            Fact.of("coverage.payer", CoverageFacts::payer),
            Fact.of("coverage.member-id", CoverageFacts::memberId),
            Fact.of("coverage.subscriber-id", CoverageFacts::subscriberId),
            text("coverage.relationship", Coverage::relationship,
                    "It is not said what the patient is to the policy holder.", "relationship"),
            text("coverage.plan-name", Coverage::planName, "The plan's name is missing.",
                    "class.where(type.coding.code='plan')"),
            text("coverage.group-number", Coverage::groupNumber, "The group number is missing.",
                    "class.where(type.coding.code='group')"),
            Fact.of("coverage.period", CoverageFacts::period));

    private CoverageFacts() {}

    private static Fact text(String code, Function<Coverage, String> value, String sentence, String child) {
        return Fact.of(code, order -> order.coverage() == null || !Fact.isBlank(value.apply(order.coverage()))
                ? List.of()
                : List.of(Gap.absent(sentence, COVERAGE, child)));
    }

    private static boolean isUnnamed(Order order) { return order.coverage() == null && order.payer() == null; }

    private static List<Gap> coverage(Order order) {
        return isUnnamed(order)
                ? List.of(Gap.absent("The order names no coverage: payer and member id are needed.", COVERAGE, ""))
                : List.of();
    }

    private static List<Gap> payer(Order order) {
        return isUnnamed(order) || order.payer() != null
                ? List.of()
                : List.of(Gap.absent("The coverage does not say who the payer is.", "payer", ""));
    }

    private static List<Gap> memberId(Order order) {
        if (isUnnamed(order)) {
            return List.of();
        }
        String id = order.coverage() == null ? null : order.coverage().memberId();
        if (Fact.isBlank(id)) {
            return List.of(Gap.absent("The patient's member id with the payer is missing.", COVERAGE, "subscriberId"));
        }
        return id.length() < SHORTEST_ID || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isWhitespace)
                ? List.of(Gap.wrong("The member id has blanks in it, or is not 2 to 80 characters long.", COVERAGE,
                        "subscriberId"))
                : List.of();
    }

    private static List<Gap> subscriberId(Order order) {
        Coverage coverage = order.coverage();
        return coverage == null || "self".equals(coverage.relationship()) || !Fact.isBlank(coverage.subscriberId())
                ? List.of()
                : List.of(Gap.absent("The policy holder's id is missing.", COVERAGE, "subscriberId"));
    }

    private static List<Gap> period(Order order) {
        return order.coverage() != null && Periods.endsBeforeItStarts(order.coverage().period())
                ? List.of(Gap.wrong("The coverage ends before it starts.", COVERAGE, "period"))
                : List.of();
    }
}
