package org.priorauth.submission.follow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.LineDetails;
import org.priorauth.submission.follow.DecisionView.Difference;
import org.priorauth.submission.follow.DecisionView.Side;

/** Requested against authorised, line by line. A payer that names nothing else authorised what was asked. */
final class Comparing {

    /** X12 306 in our own words. */
    private static final Map<String, String> MEANINGS = Map.of("A1", "Authorised as asked.", "A2",
            "Authorised in part.", "A3", "Not authorised.", "A4", "Not decided yet.", "A6",
            "Authorised with changes.", "C", "Cancelled.", "CT", "The payer wants to be called.", "NA",
            "No authorization is needed.");

    private Comparing() {}

    static Side of(Order order, ServiceLine asked, Optional<LineDecision> decided) {
        List<Difference> differences = decided.filter(said -> !"A3".equals(said.action()))
                .map(said -> differences(order, asked, said)).orElse(List.of());
        return new Side(asked.number(), asked, decided.orElse(null),
                decided.map(said -> meaning(said, differences)).orElse("The payer said nothing of this line."),
                differences,
                decided.map(LineDecision::reasons).orElse(List.of()),
                decided.map(LineDecision::notes).orElse(List.of()));
    }

    /** Certified in total, and yet not the same: never as asked. */
    private static String meaning(LineDecision said, List<Difference> differences) {
        return "A1".equals(said.action()) && !differences.isEmpty()
                ? "Authorised in total by the payer's code, but not as asked: see what differs."
                : meaning(said);
    }

    private static String meaning(LineDecision said) {
        return MEANINGS.getOrDefault(said.action(),
                "The payer's code " + said.action() + " is not known here; ask it what it means.");
    }

    private static List<Difference> differences(Order order, ServiceLine asked, LineDecision said) {
        LineDetails details = said.details() == null ? LineDetails.NONE : said.details();
        List<Difference> all = new ArrayList<>();
        differ("quantity", asked.quantity(), said.quantity(), (one, other) -> one.compareTo(other) == 0,
                Comparing::plain).ifPresent(all::add);
        DatePeriod wanted = asked.period() == null ? order.requested() : asked.period();
        differ("dates", wanted, said.period(), DatePeriod::equals, Comparing::plain).ifPresent(all::add);
        differ("service", asked.code(), details.service(), (one, other) -> one.code().equals(other.code()),
                code -> code.code()).ifPresent(all::add);
        differ("provider", order.clinician() == null ? null : order.clinician().npi(), details.provider(),
                (npi, named) -> named.contains(npi), name -> name).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** Only where both named something. */
    private static <T> Optional<Difference> differ(String what, T asked, T said, BiPredicate<T, T> same,
            Function<T, String> shown) {
        return asked == null || said == null || same.test(asked, said)
                ? Optional.empty()
                : Optional.of(new Difference(what, shown.apply(asked), shown.apply(said)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String plain(DatePeriod period) {
        return (period.start() == null ? "open" : period.start()) + " to " + (period.end() == null
                ? "open"
                : period.end());
    }
}
