package org.priorauth.submission.domain.after;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Appealed;
import org.priorauth.submission.domain.Ruled;

/**
 * A line that the payer certified in total (X12 306 A1) and for which it authorises less, all the same, than was asked: a
 * modification in effect. The decision stays the payer's word; a person has to see the difference. What the payer does not
 * name is as asked.
 *
 * @param sentence what is less, in plain words; no days, which the side by side shows
 */
public record Shortfall(int line, String sentence) {

    private static final String IN_TOTAL = "A1";
    /** The unity of UCUM: it counts, and does not say what. */
    private static final String UNITY = "1";

    public static List<Shortfall> of(Ruled state) {
        return state.file().spoken().stream().filter(said -> said.line() != null && IN_TOTAL.equals(said.action()))
                .flatMap(said -> Authorized.asked(state, said.line()).stream().flatMap(asked -> of(state, asked, said)))
                .toList();
    }

    /** Until the clinic has said what it thinks of it. */
    static List<Shortfall> unanswered(Ruled state) {
        return state instanceof Appealed || state.after().dispute().answer().isPresent() ? List.of() : of(state);
    }

    private static Stream<Shortfall> of(Ruled state, ServiceLine asked, LineDecision said) {
        return Stream.of(quantity(asked, said), days(state, asked, said), service(asked, said))
                .flatMap(Optional::stream).map(what -> new Shortfall(asked.number(), what));
    }

    private static Optional<String> quantity(ServiceLine asked, LineDecision said) {
        if (asked.quantity() == null || said.quantity() == null) {
            return Optional.empty();
        }
        boolean same = counts(asked.unit()).isEmpty() || counts(said.unit()).isEmpty()
                || Units.same(asked.unit(), said.unit());
        return same && said.quantity().compareTo(asked.quantity()) >= 0
                ? Optional.empty()
                : Optional.of(amount(said.quantity(), same ? "" : " " + Units.plain(said.unit())) + " of the "
                        + amount(asked.quantity(), counts(asked.unit()).map(unit -> " " + unit).orElse("")));
    }

    private static Optional<String> counts(String unit) {
        return Optional.ofNullable(unit).map(Units::plain).filter(plain -> !plain.isBlank() && !plain.equals(UNITY));
    }

    private static Optional<String> days(Ruled state, ServiceLine asked, LineDecision said) {
        DatePeriod wanted = Optional.ofNullable(asked.period())
                .or(() -> state.facts().order().map(Order::requested)).orElse(null);
        DatePeriod given = Optional.ofNullable(said.period()).or(() -> state.file().docket().period()).orElse(null);
        return wanted != null && given != null && (endsEarlier(given, wanted) || startsLater(given, wanted, state))
                ? Optional.of("fewer of the days")
                : Optional.empty();
    }

    private static boolean endsEarlier(DatePeriod given, DatePeriod wanted) {
        return given.end() != null && wanted.end() != null && given.end().isBefore(wanted.end());
    }

    /**
     * Days that were over when the payer decided are no loss: nothing was to be given on them without its word. Counted in
     * UTC, which is never behind a clinic of the continental United States.
     */
    private static boolean startsLater(DatePeriod given, DatePeriod wanted, Ruled state) {
        Optional<LocalDate> decided = state.after().decidedAt().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
        return given.start() != null && wanted.start() != null && given.start().isAfter(wanted.start())
                && decided.filter(day -> !given.start().isAfter(day)).isEmpty();
    }

    /** Of the same list: a payer may say the kind of service (X12 1365) beside our code. */
    private static Optional<String> service(ServiceLine asked, LineDecision said) {
        return Optional.ofNullable(said.details()).map(details -> details.service())
                .filter(other -> isOther(asked.code(), other))
                .map(other -> "another service, " + other.code() + ", than the " + asked.code().code());
    }

    private static boolean isOther(Code asked, Code other) {
        return asked != null && asked.system() != null && asked.system().equals(other.system())
                && !asked.code().equalsIgnoreCase(other.code());
    }

    private static String amount(BigDecimal number, String unit) {
        return number.stripTrailingZeros().toPlainString() + unit;
    }
}
