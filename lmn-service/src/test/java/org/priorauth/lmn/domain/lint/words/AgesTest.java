package org.priorauth.lmn.domain.lint.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.lmn.domain.Element;

class AgesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A 64-year-old baker.|64", "64 y/o baker.|64", "64yo baker|64",
            "(64F) baker|64",
            "She is 64 and bakes.|64", "Maya, 64, bakes.|64", "Mrs. Reyes is sixty-four and bakes.|64", "aged 64|64",
            "in her sixties|60", "This lady of sixty-four teaches.|64", "A man of 64 years.|64",
            "a 30-month-old girl|2"})
    void theAgeOfThePatientIsRead(String words, int years) {
        assertThat(Ages.in(sentence(words), Set.of("maya", "reyes"))).extracting(Ages.Age::low).containsExactly(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Her husband, 71, drives.", "Her husband is 71 and drives.", "The Berg is 41, TUG is 18.",
            "It works best before age 4.", "Mr. Reyes, who turned 75, lifts her.", "A 12-year-old wheelchair.",
            "Her younger child, now 6, helps.", "She bathes her two-year-old.",
            "Repair of hernia, age 5 years or older",
            "Tonsillectomy, younger than age 12", "A healthy man of 80 needs ten.", "Normal for her age 45.",
            "Hearing is now 15 dB.", "She has four years and eight months of pain."})
    void anotherNumberIsNoAgeOfHers(String words) {
        assertThat(Ages.in(sentence(words), Set.of("maya"))).isEmpty();
    }

    private static Sentence sentence(String words) {
        return new Sentence(Element.FUNCTIONAL_LIMITATION, 0, 0, words);
    }
}
