package org.priorauth.submission.domain.after;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.priorauth.submission.domain.Ruled;

/** What a report of a visit does to a decided case. */
public sealed interface Reporting {

    /**
     * As an EHR or a person tells it.
     *
     * @param services what was given; empty for one visit of the only line that counts visits
     */
    record Told(Visit visit, List<Given> services) {}

    /** @param unit empty for the line's own */
    record Given(int line, BigDecimal quantity, Optional<String> unit) {}

    /** It is kept, whether it counts or not. */
    record Done(Ruled state) implements Reporting {}

    /** It cannot be right. */
    record Wrong(String code, String sentence) implements Reporting {}

    /** @param today a visit is told afterwards */
    static Reporting of(Ruled state, Told told, LocalDate today) {
        List<Authorized> lines = Authorized.of(state);
        if (told.visit().removed()) {
            return done(state, told.visit());
        }
        if (told.visit().day().isAfter(today)) {
            return new Wrong("in-future", "A visit is told after it took place.");
        }
        List<Given> given = told.services().isEmpty() ? onlyVisit(lines) : told.services();
        if (given.isEmpty()) {
            return new Wrong("required",
                    "Say what was given: more than one line, or none, counts visits here.");
        }
        return given.stream().map(one -> problem(one, lines)).flatMap(Optional::stream).findFirst()
                .<Reporting>map(wrong -> wrong)
                .orElseGet(() -> done(state, with(told.visit(), given)));
    }

    private static List<Given> onlyVisit(List<Authorized> lines) {
        List<Authorized> counted = lines.stream().filter(line -> line.unit().filter(Units.VISITS::equals).isPresent())
                .toList();
        return counted.size() == 1
                ? List.of(new Given(counted.get(0).line(), BigDecimal.ONE, Optional.empty()))
                : List.of();
    }

    private static Optional<Wrong> problem(Given given, List<Authorized> lines) {
        Optional<Authorized> line = lines.stream().filter(one -> one.line() == given.line()).findFirst();
        if (line.isEmpty()) {
            return Optional.of(new Wrong("not-authorised",
                    "Line " + given.line() + " is not authorised."));
        }
        if (given.quantity().signum() <= 0) {
            return Optional.of(new Wrong("not-positive", "A quantity is above 0."));
        }
        return given.unit().flatMap(unit -> line.get().unit().filter(own -> !Units.same(unit, own)))
                .map(own -> new Wrong("other-unit",
                        "Line " + given.line() + " is authorised in " + own + "; tell what was given in " + own + "."));
    }

    private static Visit with(Visit visit, List<Given> given) {
        return new Visit(visit.id(), visit.day(),
                given.stream().map(one -> new Visit.Service(one.line(), one.quantity())).toList(),
                false, visit.by(), visit.at());
    }

    private static Done done(Ruled state, Visit visit) {
        boolean known = state.after().visits().stream().anyMatch(visit::saysTheSameAs);
        return new Done(known ? state : state.following(state.after().reported(visit)));
    }
}
