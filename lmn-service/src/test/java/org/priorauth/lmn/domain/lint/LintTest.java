package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Orders;

class LintTest {

    private final Known known = Workshop.known(Cast.order());

    @Test
    void aGoodLetterHasNoFindings() {
        assertThat(Lint.standard().look(draft(), known)).isEmpty();
    }

    @Test
    void theWorstComesFirstAndTheEventLearnsNoWords() {
        // Given
        Draft flawed = Workshop.DRAFTING.edit(draft(), known,
                Map.of(Element.RATIONALE, "Therapy is medically necessary.", Element.GOAL, "n/a"), "chen");

        // When
        List<LintFinding> announced = Lint.standard().look(flawed, known).stream().map(Finding::announced).toList();

        // Then
        assertThat(announced).containsExactly(new LintFinding("missing-element", Severity.BLOCKING),
                new LintFinding("vague-language", Severity.WARNING),
                new LintFinding("goal-without-measure", Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"1,", "1,1", "3,1", "2,12"})
    void howOftenACareIsGivenIsReadHoweverSeldom(int times, Integer periods) {
        // Given
        Known seldom = Workshop.known(Orders.withLine(
                Orders.line(BigDecimal.TEN, "visits", new Frequency(times, "month", periods))));
        Draft drafted = Workshop.DRAFTING.first(seldom, Workshop.LETTER, false);

        // When
        List<LintFinding> announced = Lint.standard().look(drafted, seldom).stream().map(Finding::announced).toList();

        // Then
        assertThat(announced).extracting(LintFinding::rule).doesNotContain("wrong-benefit-figure", "beyond-benefit");
    }

    private Draft draft() {
        return Workshop.DRAFTING.first(known, Workshop.LETTER, false);
    }
}
