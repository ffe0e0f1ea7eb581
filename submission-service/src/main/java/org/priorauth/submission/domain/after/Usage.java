package org.priorauth.submission.domain.after;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.priorauth.submission.domain.Ruled;

/**
 * How much of an authorised line is used. What was given outside its period does not count: the payer does not pay it on
 * this authorization.
 *
 * @param visits how many visits counted
 */
public record Usage(Authorized of, BigDecimal used, int visits) {

    public static List<Usage> of(Ruled state) {
        return Authorized.of(state).stream().map(line -> of(line, state.after().visits())).toList();
    }

    /** Whether a visit counts: its day is within the period of a line it used. */
    public static boolean counts(Ruled state, Visit visit) {
        List<Authorized> lines = Authorized.of(state);
        return !visit.removed() && visit.services().stream().anyMatch(given -> lines.stream()
                .anyMatch(line -> line.line() == given.line() && line.covers(visit.day())));
    }

    private static Usage of(Authorized line, List<Visit> visits) {
        List<BigDecimal> amounts = visits.stream().filter(visit -> !visit.removed() && line.covers(visit.day()))
                .flatMap(visit -> visit.services().stream()).filter(given -> given.line() == line.line())
                .map(Visit.Service::quantity).toList();
        return new Usage(line, amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), amounts.size());
    }

    /** Never below nothing; empty where nobody named an amount. */
    public Optional<BigDecimal> left() {
        return of.quantity().map(all -> all.subtract(used).max(BigDecimal.ZERO));
    }

    boolean usedUp() {
        return left().filter(rest -> rest.signum() == 0).isPresent();
    }

    /** A share is left, or a few visits; nothing runs out that was not begun. */
    boolean runsOut(Terms terms) {
        return used.signum() > 0 && left().filter(rest -> isLittle(rest, terms)).isPresent();
    }

    private boolean isLittle(BigDecimal rest, Terms terms) {
        BigDecimal share = of.quantity().orElseThrow().multiply(BigDecimal.valueOf(terms.percentLeft(), 2));
        boolean fewVisits = of.unit().filter(Units.VISITS::equals).isPresent()
                && rest.compareTo(BigDecimal.valueOf(terms.visitsLeft())) <= 0;
        return rest.compareTo(share) <= 0 || fewVisits;
    }
}
