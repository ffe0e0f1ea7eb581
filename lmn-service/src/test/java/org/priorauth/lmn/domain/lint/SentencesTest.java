package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary formulations that slipped through or alarmed falsely, and their neighbours. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vague", "goals", "missing", "schedules", "benefits"})
    void everySentenceIsJudgedAsItIsMarked(String file) {
        assertThat(Sentences.mistaken(file)).isEmpty();
    }
}
