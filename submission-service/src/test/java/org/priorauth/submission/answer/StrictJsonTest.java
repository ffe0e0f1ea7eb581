package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;
import static org.priorauth.submission.answer.AnswerReaderTest.review;

import java.util.List;

import org.junit.jupiter.api.Test;

/** JSON that can be read in two ways is read in none (FHIR R4, JSON representation). */
class StrictJsonTest {

    @Test
    void twoMembersOfOneNameAreNotChosenFrom() {
        // Given
        String twice = response("\"item\":[{\"itemSequence\":1,\"adjudication\":[%s],\"adjudication\":[%s]}]"
                .formatted(review("A3", null), review("A1", "N-1")));

        // When, Then
        assertThat(read(bytes(twice))).isEqualTo(new Read.Unreadable());
    }

    @Test
    void twoEntriesOfABundleAreNotChosenFrom() {
        assertThat(read(bytes("{\"resourceType\":\"Bundle\",\"entry\":[],\"entry\":[]}")))
                .isEqualTo(new Read.Unreadable());
    }

    private static Read read(byte[] body) {
        return Readers.answers().read(body, List.of(1));
    }
}
