package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bundle;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;
import static org.priorauth.submission.answer.AnswerReaderTest.review;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.submission.answer.InquiryReader.Found;
import org.priorauth.submission.pas.Requests;

class InquiryReaderTest {

    private static final UUID INTENT = UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a");
    private static final UUID OTHER = UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0b");

    @ParameterizedTest
    @ValueSource(strings = {"return", "responseBundle"})
    void bothNamesOfTheParameterAreUnderstood(String name) {
        // When
        Found found = read(parameters(name, answer(INTENT, "A1")));

        // Then
        assertThat(((Found.Known) found).answer().lines().get(0).action()).isEqualTo("A1");
    }

    @Test
    void aBundleWithoutParametersIsUnderstood() {
        // When
        Found found = read(answer(INTENT, "A3"));

        // Then
        assertThat(((Found.Known) found).answer().lines().get(0).action()).isEqualTo("A3");
    }

    @Test
    void noParametersMeanThatThePayerHasNothing() {
        // When
        Found found = read("{\"resourceType\":\"Parameters\"}");

        // Then
        assertThat(found).isEqualTo(new Found.Unknown());
    }

    @Test
    void ofSeveralAnswersOursIsTaken() {
        // When
        Found found = read(parameters("return", answer(OTHER, "A3"), answer(INTENT, "A1")));

        // Then
        assertThat(((Found.Known) found).answer().lines().get(0).action()).isEqualTo("A1");
    }

    @Test
    void anotherRequestsAnswerIsNotOursAndNoProofThatOursIsUnknown() {
        // When
        Found found = read(parameters("return", answer(OTHER, "A1")));

        // Then
        assertThat(found).isEqualTo(new Found.Unclear());
    }

    @Test
    void aSingleAnswerThatNamesNobodyIsTheOneThatWasAskedFor() {
        // Given
        String nameless = bundle(response("\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]"
                .formatted(review("A1", "N"))));

        // When
        Found found = read(parameters("return", nameless));

        // Then
        assertThat(found).isInstanceOf(Found.Known.class);
    }

    @Test
    void anErrorInsteadOfAnAnswerIsNoProofThatOursIsUnknown() {
        // Given
        String error = answer(INTENT, "A1").replace("\"outcome\":\"complete\"", "\"outcome\":\"error\"");

        // When
        Found found = read(parameters("return", error));

        // Then
        assertThat(found).isEqualTo(new Found.Unclear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html/>", "{\"resourceType\":\"OperationOutcome\"}", "{\"resourceType\":\"Patient\"}"})
    void whatIsNoReplyIsUnclear(String body) {
        // When
        Found found = read(body);

        // Then
        assertThat(found).isEqualTo(new Found.Unclear());
    }

    private static Found read(String body) {
        return Readers.inquiries().read(bytes(body), Requests.intent(INTENT, List.of(1)));
    }

    private static String answer(UUID intent, String action) {
        return bundle(
                response("\"identifier\":[{\"value\":\"%s\"}],\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]"
                        .formatted(intent, review(action, "N"))));
    }

    private static String parameters(String name, String... bundles) {
        StringBuilder all = new StringBuilder();
        for (String bundle : bundles) {
            all.append(all.isEmpty() ? "" : ",").append("{\"name\":\"").append(name).append("\",\"resource\":")
                    .append(bundle).append('}');
        }
        return "{\"resourceType\":\"Parameters\",\"parameter\":[" + all + "]}";
    }
}
