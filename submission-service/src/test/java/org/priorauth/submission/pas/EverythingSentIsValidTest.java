package org.priorauth.submission.pas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.SentRequests;

/**
 * Whatever the tests with a running service sent is held against the published profiles. Quarkus orders tests without a
 * service after those with one, so that they have all been sent by now.
 */
class EverythingSentIsValidTest {

    @Test
    @Shows({"conf-15", "spec-1"})
    void everyRequestThatAnyTestSentIsFaultless() throws IOException {
        // Given
        List<Path> sent = SentRequests.all();
        boolean alone = sent.isEmpty() && !"true".equals(System.getenv("CI"));
        assumeTrue(!alone, "No test with a running service ran before: nothing was sent.");
        PasValidator validator = PasValidator.ready();

        // Then
        assertThat(sent).isNotEmpty();
        for (Path request : sent) {
            assertThat(validator.errors(Files.readAllBytes(request))).as("%s", request).isEmpty();
        }
    }
}
