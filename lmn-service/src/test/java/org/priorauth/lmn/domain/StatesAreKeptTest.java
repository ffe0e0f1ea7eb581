package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.core.JsonProcessingException;

class StatesAreKeptTest {

    @ParameterizedTest
    @MethodSource("states")
    void everyStateComesBackFromItsJsonAsItWas(LetterFile state) throws JsonProcessingException {
        // When
        String json = TestJson.MAPPER.writerFor(LetterFile.class).writeValueAsString(state);

        // Then
        assertThat(TestJson.MAPPER.readValue(json, LetterFile.class)).isEqualTo(state);
    }

    static Stream<LetterFile> states() {
        Story superseded = Story.drafted().edit(Element.GOAL, "Walk 300 m.").sign();
        superseded.hear(Story.amended(Orders.thrice()));
        return Stream.of(LetterFile.empty(), Story.drafted().file, Story.drafted().edit(Element.GOAL, "").file,
                Story.drafted().sign().file, superseded.file, Story.drafted().withdrawn().file,
                new Story().hear(Story.accepted(Orders.withFacts(List.of()))).file);
    }
}
