package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.Workshop.AUTHORIZATION;
import static org.priorauth.lmn.Workshop.DRAFTING;
import static org.priorauth.lmn.Workshop.LETTER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Drafted;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.Signed;
import org.priorauth.lmn.web.SignCheck.Verdict;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What happens when the letter moves between its print and its signature. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class SignCheckTest {

    private static final SignCheck.Wish WISH = new SignCheck.Wish(AUTHORIZATION, LETTER, new IfMatch(null),
            new SignRequest(true, null), "MD");
    private static final Cause CAUSE = new Cause(Cast.RIVERSIDE, AUTHORIZATION, Cast.CHEN, Cast.NOON, "letter.sign",
            UUID.randomUUID(), null, null);

    private final Known known = Workshop.known(Cast.order());
    private final Draft draft = DRAFTING.first(known, LETTER, false);
    private final Drafted file = new Drafted(known, draft, List.of());

    @Inject
    SignCheck check;

    @Test
    void whatWasPrintedIsSigned() {
        // When
        Step<LetterFile> step = check.commit(Optional.of(file), WISH, printed(), CAUSE);

        // Then
        assertThat(step.state()).containsInstanceOf(Signed.class);
        assertThat(step.announcements()).hasSize(1);
        assertThat(step.rows()).hasSize(1);
    }

    @Test
    void aTextThatChangedWhileItWasPrintedIsNotSigned() {
        // Given
        Draft changed = DRAFTING.edit(draft, known, Map.of(Element.GOAL, "Walk 300 m within 6 weeks."), "ana");

        // When
        Step<LetterFile> step = check.commit(Optional.of(new Drafted(known, changed, List.of())), WISH, printed(),
                CAUSE);

        // Then
        assertThat(step.refusal()).get().extracting(refusal -> refusal.code()).isEqualTo("letter.stale");
    }

    @Test
    void theSecondOfTwoSignersIsToldToReadAgain() {
        // Given
        LetterFile signed = check.commit(Optional.of(file), WISH, printed(), CAUSE).state().orElseThrow();

        // When
        Step<LetterFile> second = check.commit(Optional.of(signed), WISH, printed(), CAUSE);

        // Then
        assertThat(second.refusal()).get().extracting(refusal -> refusal.code()).isEqualTo("letter.stale");
    }

    private Frozen printed() {
        Verdict.Yes yes = (Verdict.Yes) check.check(Optional.of(file), WISH);
        SignedLetter letter = new SignedLetter(LETTER, draft.version(), draft.template(), draft.title(),
                draft.sections(), draft.orderRevision(), Cast.signed(AUTHORIZATION, LETTER).signature(),
                Cast.signed(AUTHORIZATION, LETTER).pdf(), List.of(), null);
        return new Frozen(letter, yes.content(), new byte[]{1});
    }
}
