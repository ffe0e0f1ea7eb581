package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.domain.lint.Letters.saying;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.lmn.domain.Element;

class GoalWithoutMeasureTest {

    private final Rule rule = new GoalWithoutMeasure();

    @ParameterizedTest
    @ValueSource(strings = {"Climb stairs better within 12 weeks.", "Reduce pain.",
            "Improve gait by the next 4 visits."})
    void aGoalNobodyCanMeasureIsFound(String goal) {
        assertThat(rule.look(saying(Element.GOAL, goal))).extracting(Finding::message)
                .containsExactly("This goal cannot be measured.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Climb 12 stairs without a rail.", "Knee flexion of 120 degrees.", "Dress independently."})
    void aGoalWithoutATimeIsFound(String goal) {
        assertThat(rule.look(saying(Element.GOAL, goal))).extracting(Finding::message)
                .containsExactly("This goal has no time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Climb 12 stairs without a rail within 12 weeks.", "Walk 300 feet by May 31.",
            "75 % intelligible to strangers within 20 weeks.", "In six weeks, dress independently.",
            "Knee flexion of 120 degrees after 10 visits."})
    void aGoalWithMeasureAndTimeIsFine(String goal) {
        assertThat(rule.look(saying(Element.GOAL, goal))).isEmpty();
    }

    @Test
    void eachGoalIsLookedAtByItself() {
        assertThat(rule.look(saying(Element.GOAL, "Walk 300 feet within 6 weeks.\nReduce pain.")))
                .extracting(Finding::words).containsExactly("Reduce pain.");
    }
}
