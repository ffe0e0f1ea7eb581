package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.PayerAnswer.Mistake;
import org.priorauth.submission.domain.Verdict;
import org.priorauth.submission.pas.PublishedPackages;

/** Every response the guide publishes, read from its package. */
class GuideExamplesTest {

    @BeforeAll
    static void packagesAreThere() {
        PublishedPackages.areNeeded();
    }

    static Stream<Arguments> responses() {
        return Stream.of(
                Arguments.of("ReferralAuthorizationResponseBundleExample", new Verdict.Settled(Decision.APPROVED)),
                Arguments.of("ReferralPendingAuthorizationResponseBundleExample", new Verdict.Thinking()),
                Arguments.of("RejectionResponseBundleExample", new Verdict.Settled(Decision.DENIED)),
                Arguments.of("PASClaimInquiryResponseBundleExample", new Verdict.Settled(Decision.APPROVED)),
                Arguments.of("ErrorResponseBundleExample", new Verdict.Unprocessable(List.of(
                        new Mistake("04", Optional.empty(), Optional.empty()),
                        new Mistake("T4", Optional.of("Bundle.entry[1].Organization.name"), Optional.of("C"))))));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void aResponseMeansWhatTheGuideSaysItMeans(String example, Verdict verdict) {
        // Given
        byte[] bundle = example("Bundle-" + example);

        // When
        Read read = Readers.answers().read(bundle, List.of(1));

        // Then
        assertThat(CaseFold.of(((Read.Answered) read).answer())).isEqualTo(verdict);
    }

    @Test
    void aLineTheGuideAddsToARequestOfOneLineIsAProposal() {
        // Given
        byte[] response = example("ClaimResponse-PractitionerRequestorAdditionalContentResponseExample");

        // When
        Read read = Readers.answers().read(response, List.of(1));

        // Then
        assertThat(((Read.Answered) read).answer().lines()).extracting(line -> line.line()).containsExactly(1, null);
    }

    private static byte[] example(String name) {
        return PublishedPackages.example(name + ".json").getBytes(StandardCharsets.UTF_8);
    }
}
