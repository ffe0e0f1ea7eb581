package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.intake.RequestChanged.Outcome;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;

class SignedLetterTest {

    private static final String EDITED = "Twelve steps at home cannot be climbed since the operation.";

    @Test
    void aSignedLetterWhoseFactsChangedIsSupersededByANewDraft() {
        // Given
        Story story = Story.drafted().edit(Element.FUNCTIONAL_LIMITATION, EDITED).sign();

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.file.earlier()).singleElement().satisfies(ended -> {
            assertThat(ended.how()).isEqualTo(Ended.How.SUPERSEDED);
            assertThat(ended.letter()).isInstanceOf(SignedLetter.class);
        });
        assertThat(story.letter()).isInstanceOfSatisfying(Draft.class, draft -> {
            assertThat(draft.letterId()).isEqualTo(Story.SECOND);
            assertThat(draft.version()).isEqualTo(1);
            assertThat(draft.orderRevision()).isEqualTo(2);
        });
        assertThat(story.text(Element.FUNCTIONAL_LIMITATION)).isEqualTo(EDITED);
        assertThat(story.text(Element.SERVICE)).startsWith("CPT 97110 (GP): 36 visits");
    }

    @Test
    void aSignedLetterStandsForAnAmendedOrderThatSaysTheSame() {
        // Given
        Story story = Story.drafted().sign();

        // When
        story.hear(Story.amended(Cast.order()));

        // Then
        assertThat(story.last).isInstanceOf(Move.StandsAgain.class);
        assertThat(story.file).isInstanceOfSatisfying(Signed.class, file -> {
            assertThat(file.current().letterId()).isEqualTo(Story.FIRST);
            assertThat(file.current().orderRevision()).isEqualTo(2);
        });
    }

    @Test
    void visitsUsedMeanwhileDoNotTouchASignedLetter() {
        // Given
        Story story = Story.drafted().sign();

        // When
        story.hear(new CoverageDetermined(Workshop.AUTHORIZATION, CoverageDetermined.Outcome.AUTH_REQUIRED, 2,
                Cast.NOON, Story.LMN, 1, List.of(), List.of(Cast.visits(Figure.Name.REMAINING, 20)), List.of(),
                List.of())).hear(Story.amended(Cast.order()));

        // Then
        assertThat(story.file).isInstanceOf(Signed.class);
    }
}
