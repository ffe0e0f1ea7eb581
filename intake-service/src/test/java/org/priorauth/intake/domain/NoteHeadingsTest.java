package org.priorauth.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.intake.domain.NoteHeadings.Part;

class NoteHeadingsTest {

    @Test
    void aNoteIsTakenApartByItsHeadings() {
        // When
        var parts = NoteHeadings.split("""
                                       Seen today with her daughter.
                                       Goals: climb 12 stairs
                                       without a rail
                                       Prior treatment: home exercises, six weeks
                                       Blood pressure: 130/80""", Kind.RATIONALE);

        // Then: an unknown heading is part of the text
        assertThat(parts).containsExactly(new Part(Kind.RATIONALE, "Seen today with her daughter."),
                new Part(Kind.GOAL, "climb 12 stairs\nwithout a rail"),
                new Part(Kind.PRIOR_TREATMENT, "home exercises, six weeks\nBlood pressure: 130/80"));
    }

    @Test
    void whatThePatientCannotDoIsALimitationWithoutAHeading() {
        assertThat(NoteHeadings.split("Cannot climb stairs.", Kind.RATIONALE))
                .containsExactly(new Part(Kind.FUNCTIONAL_LIMITATION, "Cannot climb stairs."));
        assertThat(NoteHeadings.split("Needs help with dressing.", Kind.OTHER))
                .containsExactly(new Part(Kind.FUNCTIONAL_LIMITATION, "Needs help with dressing."));
    }

    @Test
    void aHeadingBeatsTheWordsBelowIt() {
        assertThat(NoteHeadings.split("Goal: no longer unable to walk", Kind.OTHER))
                .containsExactly(new Part(Kind.GOAL, "no longer unable to walk"));
    }

    @Test
    void blankNotesSayNothing() {
        assertThat(NoteHeadings.split(" \n ", Kind.OTHER)).isEmpty();
        assertThat(NoteHeadings.split("Goals:", Kind.OTHER)).isEmpty();
    }
}
