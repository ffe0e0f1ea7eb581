package org.priorauth.submission.domain.after;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Ruled;

/**
 * What the payer authorised of one line.
 *
 * @param unit what is counted: visits, 15-minute units, ...
 * @param quantity the payer's; where it certified the line in total (X12 306 A1) and names none, what was asked
 * @param period the line's, else that of the whole
 */
public record Authorized(int line, Optional<String> unit, Optional<BigDecimal> quantity, Optional<String> number,
        Optional<DatePeriod> period) {

    private static final String IN_TOTAL = "A1";
    private static final Set<String> AUTHORISING = Set.of(IN_TOTAL, "A2", "A6");

    public static List<Authorized> of(Ruled state) {
        return state.file().spoken().stream()
                .filter(line -> line.line() != null && AUTHORISING.contains(line.action()))
                .map(line -> of(line, state)).toList();
    }

    private static Authorized of(LineDecision line, Ruled state) {
        Optional<ServiceLine> asked = asked(state, line.line());
        Optional<BigDecimal> whole = line.action().equals(IN_TOTAL)
                ? asked.map(ServiceLine::quantity)
                : Optional.empty();
        return new Authorized(line.line(), unit(line, asked), Optional.ofNullable(line.quantity()).or(() -> whole),
                Optional.ofNullable(line.authorizationNumber()).or(() -> state.file().docket().number()),
                Optional.ofNullable(line.period()).or(() -> state.file().docket().period()));
    }

    /** Absent where the order has no such line. */
    public static Optional<ServiceLine> asked(Ruled state, int line) {
        return state.facts().order().map(Order::lines).stream().flatMap(List::stream)
                .filter(one -> one.number() == line).findFirst();
    }

    private static Optional<String> unit(LineDecision line, Optional<ServiceLine> asked) {
        return Optional.ofNullable(line.unit()).or(() -> asked.map(ServiceLine::unit)).map(Units::plain);
    }

    /** A period with an open end has no end on that side; where the payer named none, every day is within. */
    boolean covers(LocalDate day) {
        return period.filter(named -> named.start() != null && day.isBefore(named.start())
                || named.end() != null && day.isAfter(named.end())).isEmpty();
    }

    Optional<LocalDate> end() {
        return period.map(DatePeriod::end);
    }
}
