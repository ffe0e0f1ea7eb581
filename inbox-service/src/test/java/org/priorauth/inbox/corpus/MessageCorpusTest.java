package org.priorauth.inbox.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "untouched", "third", "fourth"})
    void nothingIsLinkedWronglyAndMostIsUnderstood(String part) {
        // Given
        var messages = Corpus.part(part);

        // When
        Measured measured = Measured.of(messages, Corpus.cases(part));

        // Then
        System.out.println("Message corpus, " + part + ": " + measured);
        if (!part.equals("untouched")) {
            measured.misses.forEach(System.out::println);
        }
        assertThat(messages).hasSizeGreaterThanOrEqualTo(100);
        assertThat(measured.wrongLinks).isZero();
        assertThat(measured.linked * 100).isGreaterThanOrEqualTo(90 * measured.linkable);
        assertThat(measured.kindsRight * 100).isGreaterThanOrEqualTo(95 * measured.messages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"variants", "fresh"})
    void ourOwnMessagesAreAllReadAndLinked(String part) {
        // Given
        var messages = Corpus.part(part);

        // When
        Measured measured = Measured.of(messages, Corpus.cases(part));

        // Then
        System.out.println("Message corpus, " + part + ": " + measured);
        assertThat(measured.misses).isEmpty();
        assertThat(measured.wrongLinks).isZero();
    }
}
