package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.domain.lint.Letters.found;
import static org.priorauth.lmn.domain.lint.Letters.saying;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.lmn.domain.Element;

class VagueLanguageTest {

    private final Rule rule = new VagueLanguage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Therapy is medically necessary for quality of life.|medically necessary for quality of life",
            "The patient would benefit from 24 visits of therapy.|would benefit from",
            "She could greatly benefit from further sessions.|could greatly benefit from",
            "Exercise as tolerated.|as tolerated",
            "Treatment will improve overall function.|improve overall function",
            "Significant pain and decreased mobility persist.|Significant pain and decreased mobility",
            "Ongoing therapy is recommended for 12 weeks.|Ongoing therapy is recommended",
            "The patient wants to feel better.|feel better"})
    void aPhraseThatNamesNoFunctionNoDangerAndNoMeasureIsFound(String sentence, String phrase) {
        assertThat(found(rule, saying(Element.RATIONALE, sentence))).containsExactly("rationale: " + phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Therapy is medically necessary: she climbs four stairs and fell twice in January.",
            "She would benefit from gait training because she cannot walk more than 50 feet.",
            "Significant pain, 7/10, wakes the patient every night.",
            "Decreased strength (3/5) makes transfers from the bed unsafe.",
            "Poor endurance: she stops after two minutes of standing.",
            "Without supervised therapy knee flexion stays at 85 degrees.",
            "Quality of life is reduced because he cannot dress himself."})
    void theSamePhraseBesideSomethingConcreteIsFine(String sentence) {
        assertThat(found(rule, saying(Element.RATIONALE, sentence))).isEmpty();
    }

    @Test
    void aSentenceIsNotSavedByItsNeighbour() {
        assertThat(found(rule,
                saying(Element.RATIONALE, "She cannot climb stairs. Therapy would benefit from being continued.")))
                .containsExactly("rationale: would benefit from");
    }

    @Test
    void identifiersAreNotRead() {
        assertThat(found(rule, saying(Element.PROVIDER, "Medically Necessary Care LLC"))).isEmpty();
    }
}
