package org.priorauth.chassis.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Answer;

import com.fasterxml.jackson.core.JsonProcessingException;

class SealedTypesTest {

    sealed interface Case {
        record StillOpen(Instant since, Answer answer) implements Case {}

        sealed interface Ended extends Case {
            record ByUs(String why) implements Ended {}
        }
    }

    record Folder(Case one, List<Case> more) {}

    @Test
    void aCaseBearsItsNameAtEveryDepthAndComesBackTheSame() throws JsonProcessingException {
        // Given
        Folder folder = new Folder(new Case.StillOpen(Instant.EPOCH, Answer.UNKNOWN),
                List.of(new Case.Ended.ByUs("done")));

        // When
        String written = TestJson.MAPPER.writeValueAsString(folder);

        // Then
        assertThat(written)
                .isEqualTo("{\"one\":{\"is\":\"still-open\",\"since\":\"1970-01-01T00:00:00Z\",\"answer\":\"unknown\"},"
                        + "\"more\":[{\"is\":\"by-us\",\"why\":\"done\"}]}");
        assertThat(TestJson.MAPPER.readValue(written, Folder.class)).isEqualTo(folder);
    }

    @Test
    void aRootIsWrittenThroughItsSealedType() throws JsonProcessingException {
        // When
        String written = TestJson.MAPPER.writerFor(Case.class).writeValueAsString(new Case.Ended.ByUs("done"));

        // Then
        assertThat(TestJson.MAPPER.readValue(written, Case.class)).isEqualTo(new Case.Ended.ByUs("done"));
    }
}
