package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundWordsTest {

    private static final Statement BOUND = new Statement(
            "Cannot climb more than 4 stairs since January 20, 2026; right knee flexion 85 degrees.",
            new Source("fact.1", "note", null));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Since January 20, 2026, the patient cannot climb more than 4 stairs; flexion of the right knee is 85 degrees.",
            "The right knee flexes 85 degrees and, since January 20, 2026, 4 stairs cannot be exceeded."})
    void theSameFactsInOtherWordsAreTaken(String said) {
        // When
        Rephrased line = Rephrased.of(List.of(BOUND), List.of(said)).get(0);

        // Then
        assertThat(line).isEqualTo(new Rephrased(said, BOUND.source(), true, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Since January 20, 2026 cannot climb more than 4 stairs; right knee flexion 85 degrees, pain 7/10.      | 7/10",
            "Since January 20, 2026 cannot climb more than 4 stairs; right knee (M25.561) flexion 85 degrees.       | M25.561",
            "Since January 20, 2026 Mr. Smith cannot climb more than 4 stairs; right knee flexion 85 degrees.       | Mr,Smith",
            "Smith cannot climb more than 4 stairs since January 20, 2026; right knee flexion 85 degrees.           | Smith",
            "Since February 20, 2026 cannot climb more than 4 stairs; right knee flexion 85 degrees.                | February",
            "Since January 20, 2026 cannot climb more than 4 stairs; left knee flexion 85 degrees.                  | left,right",
            "Since January 20, 2026 cannot climb more than four stairs; right knee flexion 85 degrees.              | four,4",
            "Since January 20, 2026 can climb more than 4 stairs; right knee flexion 85 degrees.                    | not",
            "Cannot climb more than 4 stairs since January 20, 2026.                                                | 85,right"})
    void whatNoFactSaysOrAFigureLeftOutIsRefusedAndTheBoundLineStays(String said, String words) {
        // When
        Rephrased line = Rephrased.of(List.of(BOUND), List.of(said)).get(0);

        // Then
        assertThat(line).isEqualTo(new Rephrased(BOUND.text(), BOUND.source(), false, List.of(words.split(","))));
    }

    @Test
    void otherLinesThanWereGivenMeanNothing() {
        // When
        List<Rephrased> lines = Rephrased.of(List.of(BOUND, BOUND), List.of(BOUND.text()));

        // Then
        assertThat(lines).extracting(Rephrased::taken).containsExactly(false, false);
        assertThat(lines).extracting(Rephrased::text).containsExactly(BOUND.text(), BOUND.text());
    }
}
