package org.priorauth.benefits.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.BenefitComponent;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Figure.Name;

/** The figures of one item: visits allowed, used and left, copay, deductible left. What was not given is absent. */
final class BenefitFigures {

    private static final String BENEFIT_TYPE = "http://terminology.hl7.org/CodeSystem/benefit-type";
    private static final String VISITS = "visits";

    private final AnswerItem item;
    private final String period;

    private BenefitFigures(AnswerItem item) {
        this.item = item;
        this.period = period(item);
    }

    static List<Figure> of(AnswerItem item) {
        return new BenefitFigures(item).all();
    }

    private List<Figure> all() {
        List<Figure> found = new ArrayList<>();
        List<BenefitComponent> benefits = item.item().getBenefit();
        for (int index = 0; index < benefits.size(); index++) {
            benefit(benefits.get(index), item.spot().at("benefit[" + index + "]")).forEach(found::add);
        }
        return found;
    }

    private Stream<Figure> benefit(BenefitComponent benefit, Spot spot) {
        if (benefit.getType().hasCoding(BENEFIT_TYPE, "visit")) {
            return visits(benefit, spot);
        }
        if (benefit.getType().hasCoding(BENEFIT_TYPE, "copay")) {
            return money(benefit.getAllowed()).map(
                    copay -> spot.at("allowedMoney").figure(Name.COPAY, copay.getValue(), currency(copay), null))
                    .stream();
        }
        return benefit.getType().hasCoding(BENEFIT_TYPE, "deductible") ? deductible(benefit, spot) : Stream.empty();
    }

    private Stream<Figure> visits(BenefitComponent benefit, Spot spot) {
        Optional<Figure> limit = count(benefit.getAllowed())
                .map(count -> spot.at("allowedUnsignedInt").figure(Name.LIMIT, count, VISITS, period));
        Optional<Figure> used = count(benefit.getUsed())
                .map(count -> spot.at("usedUnsignedInt").figure(Name.USED, count, VISITS, period));
        Optional<Figure> left = limit.flatMap(
                most -> used.map(gone -> left(Name.REMAINING, most.value(), gone.value(), VISITS, spot)));
        return Stream.of(limit, used, left).flatMap(Optional::stream);
    }

    /** The whole deductible is no figure of ours; what is left of it is, where the payer says what was met. */
    private Stream<Figure> deductible(BenefitComponent benefit, Spot spot) {
        return money(benefit.getAllowed()).flatMap(whole -> money(benefit.getUsed()).map(
                met -> left(Name.DEDUCTIBLE_REMAINING, whole.getValue(), met.getValue(), currency(whole), spot)))
                .stream();
    }

    private Figure left(Name name, BigDecimal limit, BigDecimal used, String unit, Spot spot) {
        return new Figure(name, limit.subtract(used).max(BigDecimal.ZERO), unit, period, "computed:limit-used",
                spot.at());
    }

    private static Optional<BigDecimal> count(Type value) {
        return value instanceof UnsignedIntType number && number.hasValue()
                ? Optional.of(BigDecimal.valueOf(number.getValue()))
                : Optional.empty();
    }

    private static Optional<Money> money(Type value) {
        return value instanceof Money money && money.hasValue() && money.getValue().signum() >= 0
                ? Optional.of(money)
                : Optional.empty();
    }

    private static String currency(Money money) {
        return money.hasCurrency() ? money.getCurrency().toLowerCase(Locale.ROOT) : "usd";
    }

    /** calendar-year where the benefit's period is one; else the term as the payer codes it (benefit-term). */
    private static String period(AnswerItem item) {
        return isCalendarYear(item.benefitPeriod())
                ? "calendar-year"
                : item.item().getTerm().getCoding().stream().map(Coding::getCode).findFirst().orElse(null);
    }

    private static boolean isCalendarYear(Period period) {
        String start = String.valueOf(period.getStartElement().getValueAsString());
        String end = String.valueOf(period.getEndElement().getValueAsString());
        return start.matches("\\d{4}-01-01.*") && end.startsWith(start.substring(0, 4) + "-12-31");
    }
}
