package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;

/** More is asked for than remains of the benefit, and the letter does not say so. */
final class BeyondBenefit implements Rule {

    private static final Pattern SPEAKS_OF_IT = Pattern.compile(
            "(?i)\\b(?:remain(?:s|ing)?|limit|maximum|exceeds?|beyond|exhausted|exception)\\b");

    @Override
    public String id() {
        return "beyond-benefit";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.coverage().stream().flatMap(coverage -> coverage.figures().stream())
                .filter(figure -> figure.name() == Figure.Name.REMAINING)
                .filter(figure -> asked(letter, figure.unit()).compareTo(figure.value()) > 0)
                .filter(figure -> !isSpokenOf(letter))
                .map(figure -> finding(asked(letter, figure.unit()), figure));
    }

    private static BigDecimal asked(Reading letter, String unit) {
        return letter.order().stream().flatMap(order -> order.lines().stream())
                .filter(line -> Objects.equals(line.unit(), unit)).map(ServiceLine::quantity)
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isSpokenOf(Reading letter) {
        return letter.sentences().anyMatch(sentence -> SPEAKS_OF_IT.matcher(sentence.text()).find());
    }

    private Finding finding(BigDecimal asked, Figure remaining) {
        return new Finding(id(), Severity.WARNING, Element.DURATION,
                "%s %s are asked for, %s remain.".formatted(asked.toPlainString(), remaining.unit(),
                        remaining.value().toPlainString()),
                null, "Say how much remains of the benefit and why more is needed, or ask for less.");
    }
}
