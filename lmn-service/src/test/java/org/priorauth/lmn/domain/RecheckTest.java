package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Standing.How;

class RecheckTest {

    private static final String OLD = "CPT 97110 (GP): 24 visits, for M25.561";
    private static final String NEW = "CPT 97110 (GP): 36 visits, for M25.561";

    @Test
    void everyStatementOfAFreshDraftHoldsAndNamesTheKindOfItsFact() {
        // When
        List<Standing> standings = standings(Story.drafted(), Element.SERVICE);

        // Then
        assertThat(standings).extracting(Standing::how).containsOnly(How.HOLDS);
        assertThat(standings).extracting(Standing::kind).containsExactly("service", "fact.plan");
    }

    @Test
    void theSentencesThatAreWrongByNowAreTheOnesThatSayTheOldFigure() {
        // Given
        Story story = Story.drafted().edit(Element.SERVICE,
                OLD + "\nManual therapy in every visit.\nAll 24 visits are one to one.");

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        List<Standing> standings = standings(story, Element.SERVICE);
        assertThat(standings).extracting(Standing::how).containsExactly(How.CHANGED, How.WRITTEN, How.CHANGED);
        assertThat(standings).extracting(Standing::now).containsExactly(NEW, null, NEW);
        assertThat(standings.get(2).stale()).containsExactly("24");
    }

    @Test
    void aSentenceUponAFactThatIsNoLongerKnownIsGone() {
        // Given
        String goal = "Climb 12 stairs without a rail within 12 weeks.";
        Story story = Story.drafted().edit(Element.GOAL, goal + "\nReturn to work.");

        // When
        story.hear(Story.amended(Orders.withFacts(List.of(Orders.fact(9, Kind.SYMPTOM, "Pain 6/10.")))));

        // Then
        assertThat(standings(story, Element.GOAL)).extracting(Standing::how).containsExactly(How.GONE, How.WRITTEN);
    }

    @Test
    void savedAgainTheSameWordsAreTheWritersAndHold() {
        // Given
        Story story = Story.drafted().edit(Element.SERVICE, "All 24 visits are one to one.")
                .hear(Story.amended(Orders.thrice()));

        // When
        story.edit(Element.SERVICE, "All 36 visits are one to one.");

        // Then
        assertThat(standings(story, Element.SERVICE)).extracting(Standing::how).containsExactly(How.WRITTEN);
    }

    private static List<Standing> standings(Story story, Element element) {
        return Workshop.DRAFTING.standing(story.section(element), story.file.known(), story.letter());
    }
}
