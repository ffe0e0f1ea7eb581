package org.priorauth.benefits.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.core.JsonProcessingException;

class QuestionBundleTest {

    @Test
    void mayasQuestionIsThisBundleAndHoldsNothingElse() throws JsonProcessingException {
        // When
        String written = new FhirJson().write(QuestionBundle.of(Recorded.ask(Cast.order())));

        // Then
        assertThat(TestJson.MAPPER.readTree(written))
                .isEqualTo(TestJson.MAPPER.readTree(Recorded.answer("../questions/maya")));
    }
}
