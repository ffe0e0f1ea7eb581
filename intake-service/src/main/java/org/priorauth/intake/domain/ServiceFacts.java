package org.priorauth.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;

/** What is asked for, line by line. */
final class ServiceFacts {

    /** Nobody asks years back or years ahead; a date beyond is a slip of the pen. */
    private static final int YEARS_EITHER_WAY = 3;

    static final List<Fact> ALL = List.of(
            Fact.of("service.category", order -> order.category() != null
                    ? List.of()
                    : List.of(Gap.absent("The kind of care is not said.", "line", "category"))),
            Fact.of("service.line", order -> order.lines().isEmpty()
                    ? List.of(Gap.absent("The order asks for no service.", "line", ""))
                    : List.of()),
            eachLine("service.code", LineGaps::code),
            eachLine("service.quantity", LineGaps::quantity),
            eachLine("service.unit", LineGaps::unit),
            eachLine("service.frequency", LineGaps::frequency),
            eachLine("service.period", LineGaps::period),
            eachLine("service.place-of-service", LineGaps::placeOfService),
            eachLine("service.modifier", LineGaps::modifiers),
            Fact.of("service.diagnosis", ServiceFacts::diagnoses),
            new Fact("request.period", ServiceFacts::requested));

    private ServiceFacts() {}

    private static Fact eachLine(String code, Function<ServiceLine, Optional<Gap>> gap) {
        return Fact.of(code, order -> order.lines().stream().flatMap(line -> gap.apply(line).stream()).toList());
    }

    private static List<Gap> diagnoses(Order order) {
        Set<Integer> known = order.diagnoses().stream().map(Diagnosis::sequence).collect(Collectors.toSet());
        return order.lines().stream().flatMap(line -> LineGaps.diagnoses(line, known).stream()).toList();
    }

    private static List<Gap> requested(Order order, LocalDate today) {
        DatePeriod period = order.requested();
        if (Periods.isOpenAtStart(period)) {
            return List.of(Gap.absent("It is not said from when on the care is asked for.", "line[1]",
                    "occurrence.start"));
        }
        boolean far = period.start().isBefore(today.minusYears(YEARS_EITHER_WAY))
                || period.start().isAfter(today.plusYears(YEARS_EITHER_WAY));
        return far || Periods.endsBeforeItStarts(period)
                ? List.of(Gap.wrong("The days the care is asked for cannot be right.", "line[1]", "occurrence"))
                : List.of();
    }
}
