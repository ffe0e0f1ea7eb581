package org.priorauth.sandbox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.pas.PasRules;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Violation;

/** The rules are strict, and no stricter than the guide: its own examples keep them. */
class PublishedExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"HomecareAuthorizationBundleExample", "HomecareAuthorizationUpdateBundleExample",
            "MedicalServicesAuthorizationBundleExample", "ReferralAuthorizationBundleExample"})
    void anExampleOfASubmissionKeepsTheRules(String example) throws IOException {
        // Given
        PasRequest request = new PasRequest(published(example).bundle());

        // When
        List<Violation> found = PasRules.SUBMIT.check(request);

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void theSurgicalExampleNamesAPractitionerAndAPlaceItLeftOut() throws IOException {
        // Given an example that profile validators take: it refers to the referral's practitioner and location
        PasRequest request = new PasRequest(published("SurgicalRequestBundleExample").bundle());

        // When
        List<Violation> found = PasRules.SUBMIT.check(request);

        // Then
        assertThat(found).extracting(it -> it.requirement().id() + " " + it.expression()).containsExactly(
                "reference-resolves Bundle.entry[6].resource.practitioner.reference",
                "reference-resolves Bundle.entry[6].resource.location[0].reference");
    }

    @Test
    void theExampleOfAnInquiryKeepsTheRules() throws IOException {
        // Given
        PasRequest request = new PasRequest(published("PASClaimInquiryBundleExample").bundle());

        // When
        List<Violation> found = PasRules.INQUIRE.check(request);

        // Then
        assertThat(found).isEmpty();
    }

    private static Message published(String example) throws IOException {
        try (InputStream in = Files.newInputStream(Packages.file("davinci_pas_2.2.1.tgz"))) {
            InputStream text = NpmPackage.fromPackage(in).load("example", "Bundle-" + example + ".json");
            return Message.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
