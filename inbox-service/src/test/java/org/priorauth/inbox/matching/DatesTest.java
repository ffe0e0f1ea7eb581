package org.priorauth.inbox.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"04/12/1984", "4-12-84", "1984-04-12", "O4/l2/1984", "0 4 / 1 2 / 1 9 8 4", "04121984",
            "Apr 12, 1984", "April 12th 1984", "12 Apr 1984", "12 de abril de 1984", "12-APR-1984"})
    void aDateIsReadHoweverItIsWritten(String text) {
        // Given
        String line = "DOB: " + text + ", member";

        // When
        var dates = Dates.in(line);

        // Then
        assertThat(dates).extracting(Dates.Found::usual).containsExactly(LocalDate.of(1984, 4, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99/99/2026", "1-2-3", "123-45-6789", "97110", "02/30/2026"})
    void whatIsNoDateIsNotRead(String text) {
        // Given
        String line = "no " + text;

        // When
        var dates = Dates.in(line);

        // Then
        assertThat(dates).isEmpty();
    }
}
