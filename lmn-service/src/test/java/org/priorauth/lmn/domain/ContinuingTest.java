package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.lmn.Workshop;

/** Maya's letter was signed on 2 March 2026; its clinician wrote the rationale and the goal in words of their own. */
class ContinuingTest {

    private static final Foregoing.Since SINCE = new Foregoing.Since(LocalDate.of(2026, 8, 3), 18);

    private final Story story = Story.drafted().edit(Element.RATIONALE, "Home exercises alone failed.")
            .edit(Element.GOAL, "Walk 300 m by May 2026.").sign();
    private final Continuing continuing = new Continuing(Workshop.DRAFTING, () -> Story.SECOND,
            ZoneId.of("America/New_York"));

    private Signed renewed() {
        return (Signed) continuing.renew((Signed) story.file, SINCE).file();
    }

    private Signed added(LetterKind kind) {
        return (Signed) continuing.add((Signed) story.file, kind, Cast.CHEN).file();
    }

    private static Open draft(Signed file) {
        return file.drafted().orElseThrow();
    }

    private static Section section(Signed file, Element element) {
        return draft(file).draft().sections().stream().filter(section -> section.element() == element).findFirst()
                .orElseThrow();
    }

    private static String text(Signed file, Element element) {
        return section(file, element).text();
    }

    private static List<String> missing(Signed file) {
        return draft(file).missing().stream().map(MissingFact::code).toList();
    }

    @Test
    void aRenewalStandsBesideTheLetterThatStaysInForce() {
        // When
        Signed file = renewed();

        // Then
        assertThat(file.current()).isEqualTo(((Signed) story.file).current());
        assertThat(draft(file).draft().kind()).isEqualTo(LetterKind.RENEWAL);
        assertThat(draft(file).draft().foregoing().letterId()).isEqualTo(Story.FIRST);
        assertThat(draft(file).draft().title()).isEqualTo("Letter of Medical Necessity: Renewal");
    }

    @Test
    void aRenewalQuotesTheGoalsAndLimitationsOfThenAndAsksForProgress() {
        // When
        Signed file = renewed();

        // Then
        String then = Workshop.DRAFTING.first(story.file.known(), Workshop.LETTER, false).sections().get(2).text();
        assertThat(text(file, Element.GOAL)).contains("Goal of March 2, 2026: Walk 300 m by May 2026.");
        assertThat(section(file, Element.FUNCTIONAL_LIMITATION).statements()).extracting(Statement::text)
                .containsExactlyElementsOf(then.lines().map(line -> "On March 2, 2026: " + line).toList());
        assertThat(missing(file)).containsExactly("letter.functional-limitation.progress", "letter.goal.progress");
    }

    @Test
    void aRenewalKeepsAPersonsWordsAndSaysWhatIsKnownOfTheTimeSince() {
        // When
        Signed file = renewed();

        // Then
        assertThat(text(file, Element.RATIONALE)).isEqualTo("Home exercises alone failed.");
        assertThat(text(file, Element.DURATION)).endsWith(
                "Since the last letter: March 2, 2026 to August 3, 2026, 154 days, 18 visits used.");
    }

    @Test
    void whereNoVisitWasToldNoneIsCounted() {
        // When
        Signed file = (Signed) continuing
                .renew((Signed) story.file, new Foregoing.Since(LocalDate.of(2026, 3, 3), null)).file();

        // Then
        assertThat(text(file, Element.DURATION))
                .endsWith("Since the last letter: March 2, 2026 to March 3, 2026, 1 day.");
    }

    @Test
    void whatTheFactsSayNewOfAGoalStandsBeforeTheGoalOfThen() {
        // Given
        story.hear(Orders.fact(9, ClinicalFact.Kind.GOAL, "Climb one flight of stairs by November."));

        // When
        Signed file = renewed();

        // Then
        assertThat(text(file, Element.GOAL)).contains("Climb one flight of stairs by November.\n");
    }

    @Test
    void everyStatementOfARenewalHolds() {
        // When
        Signed file = renewed();

        // Then
        Letter draft = draft(file).draft();
        assertThat(draft.sections()).flatExtracting(
                section -> Workshop.DRAFTING.standing(section, file.known(), draft)).extracting(Standing::how)
                .containsOnly(Standing.How.HOLDS, Standing.How.WRITTEN);
    }

    @Test
    void onceItIsSignedARenewalTakesTheLettersPlace() {
        // Given
        Signed file = renewed();
        Signable complete = new Drafted(file.known(), draft(file).draft(), List.of());

        // When
        Signed signed = file.signed(complete, Story.signature(complete.draft()), Cast.CHEN, Story.AT);

        // Then
        assertThat(signed.current().letterId()).isEqualTo(Story.SECOND);
        assertThat(signed.drafted()).isEmpty();
        assertThat(signed.earlier()).extracting(over -> over.how() + " " + over.letter().letterId())
                .containsExactly("superseded " + Story.FIRST);
    }

    @Test
    void anAddendumAsksOnlyForWhatIsNew() {
        // When
        Signed file = added(LetterKind.ADDENDUM);

        // Then
        assertThat(section(file, Element.RATIONALE).statements()).extracting(Statement::text).last()
                .isEqualTo("This letter adds to the Letter of Medical Necessity of March 2, 2026, signed by "
                        + "Dr. Mei Chen, MD.");
        assertThat(text(file, Element.RATIONALE)).doesNotContain("Home exercises alone failed.");
        assertThat(text(file, Element.GOAL)).isEqualTo("Walk 300 m by May 2026.");
        assertThat(missing(file)).containsExactly("letter.rationale.new");
        assertThat(draft(file).draft().ownership().isOf("chen")).isTrue();
    }

    @Test
    void anAddendumIsSignedOnItsOwnAndTheLetterStays() {
        // Given
        Signed file = added(LetterKind.ADDENDUM);
        Signable complete = new Drafted(file.known(), draft(file).draft(), List.of());

        // When
        Signed signed = file.signed(complete, Story.signature(complete.draft()), Cast.CHEN, Story.AT);

        // Then
        assertThat(signed.current().letterId()).isEqualTo(Story.FIRST);
        assertThat(signed.added()).extracting(Letter::letterId).containsExactly(Story.SECOND);
        assertThat(Filed.find(signed, Story.SECOND).orElseThrow().status()).isEqualTo("signed");
    }

    @Test
    void anAppealQuotesTheRationaleAndAsksForTheDenial() {
        // When
        Signed file = added(LetterKind.APPEAL);

        // Then
        assertThat(text(file, Element.RATIONALE)).contains("Letter of March 2, 2026: Home exercises alone failed.");
        assertThat(missing(file)).containsExactly("letter.rationale.denial");
    }

    @Test
    void whatIsDraftedBesideALetterFollowsTheFacts() {
        // Given
        story.file = renewed();

        // When
        story.hear(Orders.fact(9, ClinicalFact.Kind.GOAL, "Climb one flight of stairs by November."));

        // Then
        assertThat(story.last).isInstanceOf(Move.Several.class);
        assertThat(draft((Signed) story.file).draft().version()).isEqualTo(2);
        assertThat(text((Signed) story.file, Element.GOAL)).contains("Climb one flight of stairs by November.");
    }

    @Test
    void anOrderThatSaysSomethingElseEndsBoth() {
        // Given
        story.file = renewed();

        // When
        story.hear(Story.amended(Orders.thrice()));

        // Then
        assertThat(story.file).isInstanceOf(Open.class);
        assertThat(story.file.earlier()).extracting(over -> over.how() + " " + over.letter().kind())
                .containsExactly("withdrawn renewal", "superseded initial");
    }

    @Test
    void aWithdrawnRequestEndsEveryLetter() {
        // Given
        story.file = renewed();

        // When
        story.withdrawn();

        // Then
        assertThat(story.file.earlier()).extracting(over -> over.letter().letterId())
                .containsExactly(Story.FIRST, Story.SECOND);
    }
}
