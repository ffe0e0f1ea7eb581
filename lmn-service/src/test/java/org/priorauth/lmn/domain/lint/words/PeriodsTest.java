package org.priorauth.lmn.domain.lint.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.lmn.domain.Element;

class PeriodsTest {

    private static final List<String> FROM = List.of("3/2/2026", "03-02-26", "March 2, 2026", "Mar. 2nd, 2026",
            "2 March 2026", "2-Mar-2026", "2026-03-02");
    private static final List<String> BETWEEN = List.of(" to ", " - ", "–", " through ", " until ", " and ending ",
            ", end date ");

    static Stream<String> periods() {
        return FROM.stream().flatMap(day -> BETWEEN.stream()
                .map(between -> "From " + day + between + day.replace("March", "May").replace("Mar.", "May")
                        .replace("Mar", "May").replace("3/2", "5/2").replace("03-02", "05-02")));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void aPeriodIsReadHoweverItsDaysAreWritten(String words) {
        assertThat(Periods.in(sentence(words))).extracting(period -> period.from().date(), period -> period.to().date())
                .containsExactly(tuple(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 5, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 2 to May 2, 2026", "between March 2 and May 2, 2026", "3/2 - 5/2/2026",
            "2 March to 2 May 2026"})
    void theYearOfTheLastDayIsTheFirstOnesToo(String words) {
        assertThat(Periods.in(sentence(words))).extracting(period -> period.from().date())
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    private static Sentence sentence(String words) {
        return new Sentence(Element.DURATION, 0, 0, words);
    }
}
