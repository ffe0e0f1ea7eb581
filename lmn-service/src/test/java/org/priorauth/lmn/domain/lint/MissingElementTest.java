package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.domain.lint.Letters.found;
import static org.priorauth.lmn.domain.lint.Letters.saying;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Element;

class MissingElementTest {

    private final Rule rule = new MissingElement();

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N.A.", "none", "TBD", "See chart.", "see attached notes", "Please see above", "...",
            "--", "xxx", "[to be completed]", "n/a\n-"})
    void wordsThatSayNothingAreNoContent(String words) {
        assertThat(found(rule, saying(Element.RATIONALE, words))).containsExactly("rationale: " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None of the home exercises helped.", "See the stairs: she cannot climb four.",
            "X-ray shows wear."})
    void wordsThatBeginLikeThatAreContent(String words) {
        assertThat(found(rule, saying(Element.RATIONALE, words))).isEmpty();
    }

    @Test
    void anEmptySectionIsFoundWithoutWords() {
        assertThat(found(rule, saying(Element.GOAL, ""))).containsExactly("goal: null");
    }

    @Test
    void aSectionThatIsNotThereIsFoundToo() {
        assertThat(rule.look(new Reading(List.of(), Workshop.known(Cast.order())))).hasSize(8);
    }
}
