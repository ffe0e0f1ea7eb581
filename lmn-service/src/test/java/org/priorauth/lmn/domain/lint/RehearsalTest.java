package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter.Draft;

class RehearsalTest {

    /** Run alone it tells what the rehearsal takes from the first real letter. */
    @Test
    void aRehearsedLintHasReadALetterOfFlaws() {
        // Given
        Lint lint = Lint.standard();
        Known known = Workshop.known(Cast.order());
        Draft draft = Workshop.DRAFTING.first(known, Workshop.LETTER, false);

        // When
        long started = System.nanoTime();
        int found = lint.rehearse();
        long rehearsed = System.nanoTime();
        lint.look(draft, known);
        long read = System.nanoTime();

        // Then
        System.out.printf("Lint: rehearsal %.0f ms, first letter %.0f ms%n", (rehearsed - started) / 1e6,
                (read - rehearsed) / 1e6);
        assertThat(found).isPositive();
    }
}
