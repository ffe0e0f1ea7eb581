package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An example that is none of what it is an example of misleads. */
class ExamplesTest {

    private static final ObjectMapper STRICT = TestJson.MAPPER.copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Stream<Arguments> examples() {
        return Stream.of(Arguments.of(LetterView.class, Examples.LETTER),
                Arguments.of(LettersResource.LetterList.class, Examples.LETTERS),
                Arguments.of(LettersResource.VersionView.class, Examples.VERSION),
                Arguments.of(LintView.class, Examples.LINT),
                Arguments.of(VersionsResource.VersionList.class, Examples.VERSIONS),
                Arguments.of(VersionsResource.VersionDiff.class, Examples.DIFF),
                Arguments.of(PhrasingResource.Proposal.class, Examples.PROPOSAL),
                Arguments.of(AskResource.Created.class, Examples.CREATED));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsWhatItShows(Class<?> shown, String example) throws JsonProcessingException {
        // When
        Object read = STRICT.readValue(example, shown);

        // Then
        assertThat(STRICT.readTree(STRICT.writeValueAsString(read))).isEqualTo(STRICT.readTree(example));
    }
}
