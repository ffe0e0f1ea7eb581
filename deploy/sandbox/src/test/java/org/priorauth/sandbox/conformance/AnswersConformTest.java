package org.priorauth.sandbox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whatever the sandbox sends is valid against the published profiles, so that a client learns the real format. */
@QuarkusTest
class AnswersConformTest {

    @TestHTTPResource("/")
    URI root;

    private PasProfiles profiles;

    @BeforeEach
    void load() {
        profiles = PasProfiles.load();
    }

    private PayerCalls payer() { return new PayerCalls(root, "dual-eligible"); }

    @ParameterizedTest
    @ValueSource(strings = {"", "-DENY", "-MODIFY", "-PARTIAL", "-PEND", "-INFO", "-NOAUTH", "-INACTIVE",
            "-CONTACT", "-CANCELLED", "-MIXED", "-ODDEXTENSION", "-PROPOSAL", "-PROVIDER", "-HUMAN", "-REASONS",
            "-ERROR", "-QUESTIONS", "-TASK", "-QUESTIONNAIRE", "-LESS"})
    void everyAnswerToASubmissionIsAValidPasResponseBundle(String ending) {
        // Given
        Message asked = Message.submitFor("M9001" + ending);

        // When
        String answer = payer().submit(asked).body().json();

        // Then
        assertThat(answer).contains("profile-pas-response-bundle");
        assertThat(profiles.errors(answer)).isEmpty();
    }

    @Test
    void anUpdateIsAnsweredByAValidPasResponseBundle() {
        // Given
        payer().submit(Message.submit().member("M9002").replacing("-1001", "-9002"));

        // When
        String answer = payer().submit(Message.update().member("M9002").replacing("-1001", "-9002")).body().json();

        // Then
        assertThat(answer).contains("profile-pas-response-bundle");
        assertThat(profiles.errors(answer)).isEmpty();
    }

    @Test
    void whatAnInquiryFindsIsAValidInquiryResponseBundle() {
        // Given
        payer().submit(Message.submit().member("M9003").replacing("-1001", "-9003"));

        // When
        Message found = payer().inquire(Message.inquire().member("M9003").replacing("-1001", "-9003")).body();

        // Then
        assertThat(found.json("/parameter/0/resource")).contains("profile-pas-inquiry-response-bundle");
        assertThat(profiles.errors(found.json("/parameter/0/resource"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-NOAUTH", "-NOLETTER", "-INACTIVE", "-NOTCOVERED", "-UNKNOWN"})
    void everyAnswerAboutACoverageIsValid(String ending) {
        // Given
        Message asked = Message.eligibility().member("M9004" + ending);

        // When
        String answer = payer().eligibility(asked).body().json();

        // Then
        assertThat(answer).contains("CoverageEligibilityResponse");
        assertThat(profiles.errors(answer)).isEmpty();
    }

    @Test
    void aSubscriptionIsAnsweredByAValidOne() {
        // Given
        Message asked = Message.subscription().with("/channel/endpoint", "\"http://127.0.0.1:9/nobody\"");

        // When
        Message answer = payer().subscribe(asked).body();

        // Then
        assertThat(answer.text("/meta/profile/0")).endsWith("profile-subscription");
        PayerCalls.send(payer().request("/fhir/Subscription/" + answer.text("/id")).DELETE());
        assertThat(profiles.errors(answer.without("/meta").json())).isEmpty();
    }

    @Test
    void aRefusalIsAValidOperationOutcome() {
        // Given
        Message broken = Message.submitFor("M9005").without("/entry/0/resource/item/0/category");

        // When
        String refusal = payer().submit(broken).body().json();

        // Then
        assertThat(refusal).contains("OperationOutcome");
        assertThat(profiles.errors(refusal)).isEmpty();
    }

    @Test
    void theValidatorSeesAWrongAnswer() {
        // Given an answer that lost what it answers
        String wrong = payer().submit(Message.submitFor("M9006")).body().without("/entry/0/resource/request").json();

        // When
        List<String> errors = profiles.errors(wrong);

        // Then
        assertThat(errors).anySatisfy(it -> assertThat(it).contains("ClaimResponse.request: minimum required = 1"));
    }

    @Test
    void theExamplesAreValidRequests() {
        // Given
        List<Message> examples = List.of(Message.submit(), Message.update(), Message.inquire());

        // When
        List<String> errors = examples.stream().flatMap(it -> profiles.errors(it.json()).stream()).toList();

        // Then
        assertThat(errors).isEmpty();
    }
}
