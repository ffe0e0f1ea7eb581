package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.contracts.intake.RequestChanged.Outcome;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.LetterFile.Awaiting;
import org.priorauth.lmn.domain.LetterFile.Withdrawn;

class LearningTest {
    @Test
    void theLetterIsTheSameInWhicheverOrderItsFactsCame() {
        // When
        Story orderFirst = new Story().hear(Story.accepted(Cast.order())).hear(Story.required(Answer.YES));
        Story coverageFirst = new Story().hear(Story.required(Answer.YES)).hear(Story.accepted(Cast.order()));

        // Then
        assertThat(orderFirst.last).isInstanceOf(Move.Saved.class);
        assertThat(orderFirst.file).isInstanceOf(Drafted.class);
        assertThat(coverageFirst.file).isEqualTo(orderFirst.file);
    }

    @Test
    void anUnknownLetterFlagIsNeverReadAsNo() {
        assertThat(new Story().hear(Story.accepted(Cast.order())).hear(Story.required(Answer.UNKNOWN)).file)
                .isInstanceOf(Drafted.class);
    }

    @Test
    void whereThePayerWantsNoLetterNoneIsDrafted() {
        assertThat(new Story().hear(Story.accepted(Cast.order())).hear(Story.required(Answer.NO)).file)
                .isInstanceOf(Awaiting.class);
    }

    @ParameterizedTest
    @EnumSource(value = CoverageDetermined.Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "AUTH_REQUIRED")
    void withoutAnAuthorizationToAskForNoLetterIsDrafted(CoverageDetermined.Outcome outcome) {
        assertThat(
                new Story().hear(Story.accepted(Cast.order())).hear(Story.determined(1, outcome, Answer.UNKNOWN)).file)
                .isInstanceOf(Awaiting.class);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"RECEIVED", "INCOMPLETE"})
    void nothingIsDraftedBeforeTheOrderIsAccepted(Outcome outcome) {
        assertThat(new Story().hear(Story.told(outcome, 1, 1, Cast.order())).hear(Story.required(Answer.YES)).file)
                .isInstanceOf(Awaiting.class);
    }

    @Test
    void suppliedFactsFillWhatWasMissing() {
        // Given
        Story story = new Story().hear(Story.accepted(Orders.withFacts(Cast.order().facts().subList(0, 2))))
                .hear(Story.required(Answer.YES));
        assertThat(story.file).isInstanceOf(NeedsFacts.class);

        // When
        story.hear(Orders.fact(9, Kind.GOAL, "Walk 300 m within 6 weeks."));

        // Then
        assertThat(story.file).isInstanceOf(Drafted.class);
        assertThat(story.letter().version()).isEqualTo(2);
        assertThat(story.section(Element.GOAL).statements()).containsExactly(new Statement("Walk 300 m within 6 weeks.",
                new Source("fact." + new UUID(7, 9), "person", new UUID(3, 3))));
    }

    @Test
    void anAmendedOrderMakesAnUntouchedDraftAnew() {
        // Given
        Story story = Story.drafted();

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.last).isInstanceOf(Move.Saved.class);
        assertThat(story.letter().letterId()).isEqualTo(Story.FIRST);
        assertThat(story.letter().version()).isEqualTo(2);
        assertThat(story.letter().orderRevision()).isEqualTo(2);
        assertThat(story.text(Element.SERVICE)).startsWith("CPT 97110 (GP): 36 visits");
    }

    @Test
    void wordsNobodyWouldReadOtherwiseMakeNoNewVersion() {
        // Given
        Story story = Story.drafted();

        // When
        story.hear(Story.determined(2, CoverageDetermined.Outcome.AUTH_REQUIRED, Answer.YES));

        // Then
        assertThat(story.last).isInstanceOf(Move.Remembered.class);
        assertThat(story.letter().version()).isEqualTo(1);
    }

    @Test
    void anOlderWordOfTheSameStageIsIgnored() {
        // Given
        Known known = Story.drafted().hear(Story.amended(Orders.thrice())).file.known();

        // When
        Known after = known.hear(Story.accepted(Cast.order()), Workshop.ORDER_EVENT);

        // Then
        assertThat(after).isSameAs(known);
    }

    @Test
    void aDraftThatThePayerNoLongerWantsIsTakenBack() {
        // Given
        Story story = Story.drafted();

        // When
        story.hear(Story.determined(2, CoverageDetermined.Outcome.NOT_REQUIRED, Answer.UNKNOWN));

        // Then
        assertThat(story.last).isInstanceOfSatisfying(Move.TakenBack.class,
                back -> assertThat(back.letter().letterId()).isEqualTo(Story.FIRST));
        assertThat(story.file).isInstanceOf(Awaiting.class);
    }

    @Test
    void aWithdrawnRequestEndsTheLetterAndNothingComesAfter() {
        // Given
        Story story = Story.drafted().withdrawn();
        assertThat(story.last).isInstanceOf(Move.TakenBack.class);

        // When
        story.hear(Story.required(Answer.YES)).hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.file).isInstanceOf(Withdrawn.class);
        assertThat(story.file.earlier()).extracting(ended -> ended.letter().letterId()).containsExactly(Story.FIRST);
    }
}
