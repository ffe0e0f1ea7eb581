package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter.Draft;

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

    private Draft draft() {
        return Workshop.DRAFTING.first(known, Workshop.LETTER, false);
    }
}
