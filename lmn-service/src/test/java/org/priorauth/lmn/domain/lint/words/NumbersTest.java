package org.priorauth.lmn.domain.lint.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"480|480", "four hundred eighty|480", "a hundred|100",
            "two hundred and four|204",
            "nine hundred ninety-nine|999", "thirty-six|36", "1,040|1040", "sixty|60"})
    void aNumberIsReadInWordsAndFigures(String words, int number) {
        assertThat(Numbers.of(words)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"May 5 of 1988|1988-05-05", "thirteenth of October 1952|1952-10-13",
            "the 22nd of April, 1957|1957-04-22", "October twenty-first, 2025|2025-10-21", "3 December 2025|2025-12-03",
            "the 5th day of May 2026|2026-05-05"})
    void aDayIsReadHoweverItIsWritten(String words, LocalDate day) {
        assertThat(Days.in(words)).extracting(Days.Day::date).containsExactly(day);
    }
}
