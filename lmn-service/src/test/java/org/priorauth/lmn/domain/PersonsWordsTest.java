package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.RequestChanged.Outcome;
import org.priorauth.lmn.domain.LetterFile.Awaiting;

class PersonsWordsTest {

    private static final String EDITED = "Twelve steps at home cannot be climbed since the operation.";

    @Test
    void whatAPersonWroteUponChangedFactsStaysAndIsOutdated() {
        // Given
        Story story = Story.drafted().edit(Element.SERVICE, "24 visits of skilled therapy.");

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.section(Element.SERVICE)).isInstanceOfSatisfying(Section.Written.class, section -> {
            assertThat(section.text()).isEqualTo("24 visits of skilled therapy.");
            assertThat(section.outdated()).isTrue();
        });
        assertThat(story.text(Element.DURATION)).startsWith("Frequency: 3 times a week");
        assertThat(story.letter().orderRevision()).isEqualTo(1);
        assertThat(story.letter().version()).isEqualTo(3);
    }

    @Test
    void savingAnOutdatedSectionAgainBringsItUpToTheOrder() {
        // Given
        Story story = Story.drafted().edit(Element.SERVICE, "24 visits.").hear(Story.amended(Orders.thrice()));

        // When
        story.edit(Element.SERVICE, "36 visits.");

        // Then
        assertThat(story.letter().orderRevision()).isEqualTo(2);
    }

    @Test
    void whatAPersonWroteUponFactsThatDidNotChangeIsNotOutdated() {
        // Given
        Story story = Story.drafted().edit(Element.FUNCTIONAL_LIMITATION, EDITED);

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.text(Element.FUNCTIONAL_LIMITATION)).isEqualTo(EDITED);
        assertThat(story.letter().orderRevision()).isEqualTo(2);
    }

    @Test
    void aLineThatStillSaysWhatAFactSaysKeepsItsSource() {
        // Given
        Story story = Story.drafted();
        String fact = story.text(Element.FUNCTIONAL_LIMITATION);
        Source source = story.section(Element.FUNCTIONAL_LIMITATION).statements().get(0).source();

        // When
        story.edit(Element.FUNCTIONAL_LIMITATION, fact + "\r\n\r\n  " + EDITED);

        // Then
        assertThat(story.section(Element.FUNCTIONAL_LIMITATION).statements()).containsExactly(
                new Statement(fact, source), new Statement(EDITED, new Source("person", "chen", null)));
    }

    @Test
    void wordsPutBackToWhatTheFactsSayFollowThemAgain() {
        // Given
        Story story = Story.drafted();
        String fact = story.text(Element.GOAL);

        // When
        story.edit(Element.GOAL, "Another goal.").edit(Element.GOAL, fact);

        // Then
        assertThat(story.section(Element.GOAL)).isInstanceOf(Section.Bound.class);
        assertThat(story.letter().version()).isEqualTo(3);
    }

    @Test
    void anEmptiedSectionIsMissingAgain() {
        // When
        Story story = Story.drafted().edit(Element.GOAL, " \n ");

        // Then
        assertThat(story.file).isInstanceOfSatisfying(NeedsFacts.class, file -> assertThat(file.missing())
                .extracting(missing -> missing.code()).containsExactly("letter.goal"));
    }

    @Test
    void aPersonsWorkIsNotTakenAway() {
        // Given
        Story story = Story.drafted().edit(Element.GOAL, "Walk 300 m within 6 weeks.");

        // When
        story.hear(Story.determined(2, CoverageDetermined.Outcome.AUTH_REQUIRED, Answer.NO));

        // Then
        assertThat(story.file).isInstanceOf(Drafted.class);
    }

    @Test
    void afterAPersonTookALetterBackTheNextOneIsAPersonsDecisionToo() {
        // Given
        Story story = Story.drafted();
        story.file = story.file.takeBack((Open) story.file, "Wrong template.", Cast.CHEN, Story.AT);

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.file).isInstanceOf(Awaiting.class);
    }
}
