package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.domain.lint.Letters.saying;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.lmn.domain.Element;

/** The same schedule in other words gets the same answer; the order asks for 24 visits, twice a week for 12 weeks. */
class OtherWordsTest {

    private static final List<String> OFTEN = List.of("2 times a week", "2x/wk", "twice a week", "Twice-weekly",
            "two visits per week", "2 visits weekly", "Two 45-minute sessions each week");
    private static final List<String> LONG = List.of(" for %s weeks", " x %s wks", " over a %s-week period");

    static Stream<String> right() {
        return schedules("12", "twelve");
    }

    static Stream<String> wrong() {
        return schedules("7", "seven");
    }

    private static Stream<String> schedules(String figure, String word) {
        return OFTEN.stream().flatMap(often -> LONG.stream()
                .flatMap(length -> Stream.of(figure, word).map(weeks -> often + length.formatted(weeks))));
    }

    @ParameterizedTest
    @MethodSource("right")
    void aScheduleThatMultipliesIsFine(String schedule) {
        assertThat(new SumInTheLetter().look(saying(Element.DURATION, schedule + "."))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aScheduleThatDoesNotMultiplyIsFound(String schedule) {
        assertThat(new SumInTheLetter().look(saying(Element.DURATION, schedule + "."))).extracting(Finding::message)
                .containsExactly("This makes 14 visits, but 24 are asked for.");
    }
}
