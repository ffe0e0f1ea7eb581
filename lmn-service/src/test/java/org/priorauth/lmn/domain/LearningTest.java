package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.contracts.intake.RequestChanged.Outcome;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile.Awaiting;
import org.priorauth.lmn.domain.LetterFile.Drafted;
import org.priorauth.lmn.domain.LetterFile.NeedsFacts;
import org.priorauth.lmn.domain.LetterFile.Signed;
import org.priorauth.lmn.domain.LetterFile.Withdrawn;

class LearningTest {

    private static final String EDITED = "Twelve steps at home cannot be climbed since the operation.";

    @Test
    void theLetterIsTheSameInWhicheverOrderItsFactsCame() {
        // When
        Story orderFirst = new Story().hear(Story.accepted(Cast.order())).hear(required(Answer.YES));
        Story coverageFirst = new Story().hear(required(Answer.YES)).hear(Story.accepted(Cast.order()));

        // Then
        assertThat(orderFirst.last).isInstanceOf(Move.Saved.class);
        assertThat(orderFirst.file).isInstanceOf(Drafted.class);
        assertThat(coverageFirst.file).isEqualTo(orderFirst.file);
    }

    @Test
    void anUnknownLetterFlagIsNeverReadAsNo() {
        assertThat(new Story().hear(Story.accepted(Cast.order())).hear(required(Answer.UNKNOWN)).file)
                .isInstanceOf(Drafted.class);
    }

    @Test
    void whereThePayerWantsNoLetterNoneIsDrafted() {
        assertThat(new Story().hear(Story.accepted(Cast.order())).hear(required(Answer.NO)).file)
                .isInstanceOf(Awaiting.class);
    }

    @ParameterizedTest
    @EnumSource(value = CoverageDetermined.Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "AUTH_REQUIRED")
    void withoutAnAuthorizationToAskForNoLetterIsDrafted(CoverageDetermined.Outcome outcome) {
        assertThat(new Story().hear(Story.accepted(Cast.order())).hear(determined(1, outcome, Answer.UNKNOWN)).file)
                .isInstanceOf(Awaiting.class);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = {"RECEIVED", "INCOMPLETE"})
    void nothingIsDraftedBeforeTheOrderIsAccepted(Outcome outcome) {
        assertThat(new Story().hear(Story.told(outcome, 1, 1, Cast.order())).hear(required(Answer.YES)).file)
                .isInstanceOf(Awaiting.class);
    }

    @Test
    void suppliedFactsFillWhatWasMissing() {
        // Given
        Story story = new Story().hear(Story.accepted(Orders.withFacts(Cast.order().facts().subList(0, 2))))
                .hear(required(Answer.YES));
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
        Story story = drafted();

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
    void whatAPersonWroteUponChangedFactsStaysAndIsOutdated() {
        // Given
        Story story = drafted().edit(Element.SERVICE, "24 visits of skilled therapy.");

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
        Story story = drafted().edit(Element.SERVICE, "24 visits.").hear(Story.amended(Orders.thrice()));

        // When
        story.edit(Element.SERVICE, "36 visits.");

        // Then
        assertThat(story.letter().orderRevision()).isEqualTo(2);
    }

    @Test
    void whatAPersonWroteUponFactsThatDidNotChangeIsNotOutdated() {
        // Given
        Story story = drafted().edit(Element.FUNCTIONAL_LIMITATION, EDITED);

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.text(Element.FUNCTIONAL_LIMITATION)).isEqualTo(EDITED);
        assertThat(story.letter().orderRevision()).isEqualTo(2);
    }

    @Test
    void aLineThatStillSaysWhatAFactSaysKeepsItsSource() {
        // Given
        Story story = drafted();
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
        Story story = drafted();
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
        Story story = drafted().edit(Element.GOAL, " \n ");

        // Then
        assertThat(story.file).isInstanceOfSatisfying(NeedsFacts.class, file -> assertThat(file.missing())
                .extracting(missing -> missing.code()).containsExactly("letter.goal"));
    }

    @Test
    void wordsNobodyWouldReadOtherwiseMakeNoNewVersion() {
        // Given
        Story story = drafted();

        // When
        story.hear(determined(2, CoverageDetermined.Outcome.AUTH_REQUIRED, Answer.YES));

        // Then
        assertThat(story.last).isInstanceOf(Move.Remembered.class);
        assertThat(story.letter().version()).isEqualTo(1);
    }

    @Test
    void anOlderWordOfTheSameStageIsIgnored() {
        // Given
        Known known = drafted().hear(Story.amended(Orders.thrice())).file.known();

        // When
        Known after = known.hear(Story.accepted(Cast.order()), Workshop.ORDER_EVENT);

        // Then
        assertThat(after).isSameAs(known);
    }

    @Test
    void aDraftThatThePayerNoLongerWantsIsTakenBack() {
        // Given
        Story story = drafted();

        // When
        story.hear(determined(2, CoverageDetermined.Outcome.NOT_REQUIRED, Answer.UNKNOWN));

        // Then
        assertThat(story.last).isInstanceOfSatisfying(Move.TakenBack.class,
                back -> assertThat(back.letter().letterId()).isEqualTo(Story.FIRST));
        assertThat(story.file).isInstanceOf(Awaiting.class);
    }

    @Test
    void aPersonsWorkIsNotTakenAway() {
        // Given
        Story story = drafted().edit(Element.GOAL, "Walk 300 m within 6 weeks.");

        // When
        story.hear(determined(2, CoverageDetermined.Outcome.AUTH_REQUIRED, Answer.NO));

        // Then
        assertThat(story.file).isInstanceOf(Drafted.class);
    }

    @Test
    void aSignedLetterWhoseFactsChangedIsSupersededByANewDraft() {
        // Given
        Story story = drafted().edit(Element.FUNCTIONAL_LIMITATION, EDITED).sign();

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
        Story story = drafted().sign();

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
        Story story = drafted().sign();

        // When
        story.hear(new CoverageDetermined(Workshop.AUTHORIZATION, CoverageDetermined.Outcome.AUTH_REQUIRED, 2,
                Cast.NOON, Story.LMN, 1, List.of(), List.of(Cast.visits(Figure.Name.REMAINING, 20)), List.of(),
                List.of())).hear(Story.amended(Cast.order()));

        // Then
        assertThat(story.file).isInstanceOf(Signed.class);
    }

    @Test
    void afterAPersonTookALetterBackTheNextOneIsAPersonsDecisionToo() {
        // Given
        Story story = drafted();
        story.file = ((LetterFile.Open) story.file).takeBack("Wrong template.", Cast.CHEN, Story.AT);

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.file).isInstanceOf(Awaiting.class);
    }

    @Test
    void aWithdrawnRequestEndsTheLetterAndNothingComesAfter() {
        // Given
        Story story = drafted().withdrawn();
        assertThat(story.last).isInstanceOf(Move.TakenBack.class);

        // When
        story.hear(required(Answer.YES)).hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.file).isInstanceOf(Withdrawn.class);
        assertThat(story.file.earlier()).extracting(ended -> ended.letter().letterId()).containsExactly(Story.FIRST);
    }

    private static Story drafted() {
        return new Story().hear(Story.accepted(Cast.order())).hear(required(Answer.YES));
    }

    private static CoverageDetermined required(Answer letter) {
        return Cast.authRequired(Workshop.AUTHORIZATION, letter);
    }

    private static CoverageDetermined determined(int revision, CoverageDetermined.Outcome outcome, Answer letter) {
        CoverageDetermined first = required(letter);
        return new CoverageDetermined(first.authorizationId(), outcome, revision, first.at(), first.by(),
                first.orderRevision(), first.rulings(), first.figures(), List.of(), List.of());
    }
}
