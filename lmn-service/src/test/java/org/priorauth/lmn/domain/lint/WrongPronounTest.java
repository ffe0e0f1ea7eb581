package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.domain.lint.Letters.found;
import static org.priorauth.lmn.domain.lint.Letters.saying;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.lmn.domain.Element;

class WrongPronounTest {

    private final Rule rule = new WrongPronoun();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"female|His knee bends 85 degrees.|His", "male|She cannot walk.|She",
            "female|Pain keeps him awake.|him"})
    void thePronounOfTheOtherSexIsFound(String sex, String sentence, String word) {
        assertThat(found(rule, saying(Letters.of(sex), Element.RATIONALE, sentence)))
                .containsExactly("rationale: " + word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"female|Her knee bends 85 degrees.", "male|His mother says she is worried.",
            "female|Her husband helps; he carries the bags.", "other|He cannot walk.", "unknown|She cannot walk.",
            "male|He lives with his sister and relies on her."})
    void rightPronounsAndSentencesAboutOthersAreFine(String sex, String sentence) {
        assertThat(found(rule, saying(Letters.of(sex), Element.RATIONALE, sentence))).isEmpty();
    }
}
