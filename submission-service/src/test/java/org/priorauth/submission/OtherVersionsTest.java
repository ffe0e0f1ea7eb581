package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;

import io.quarkus.test.junit.QuarkusTest;

/** What is not Da Vinci PAS 2.2 is named and refused, never half read. */
@QuarkusTest
class OtherVersionsTest extends ServiceTest {

    private static final String PAS = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/profile-claimresponse";

    @ParameterizedTest
    @CsvSource({PAS + "|2.0.1,Da Vinci PAS 2.0.1", PAS + "|1.1.0,Da Vinci PAS 1.1.0",
            "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB,a profile that is not Da Vinci PAS"})
    void anAnswerInAnotherVersionIsNamedAndAPersonReadsIt(String profile, String name) {
        // Given
        payer.does(member, declaring(profile));

        // When
        complete();

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("answer-other-version");
        assertThat(last().failure().sentence()).startsWith("The payer answered in " + name + ", which");
        assertThat(post("retry")).isEqualTo(409);
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAS, PAS + "|2.2.1", PAS + "|2.2.0",
            "http://hl7.org/fhir/StructureDefinition/ClaimResponse"})
    void anAnswerThatDeclaresOursOrNothingIsRead(String profile) {
        // Given
        payer.does(member, declaring(profile));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void aServerThatSpeaksAnOlderVersionGetsNothing() {
        // Given
        payer.desk().declares("behind",
                """
                {"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"resource":[{"type":"Claim",
                 "operation":[{"name":"submit","definition":"http://hl7.org/fhir/us/davinci-pas/OperationDefinition/Claim-submit|2.0.1"}]}]}]}""");

        // When
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("behind", Urgency.STANDARD)));
        benefits(Answer.NO);

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("payer-other-version");
        assertThat(last().failure().sentence()).startsWith("The payer's server speaks Da Vinci PAS 2.0.1, which");
        assertThat(payer.submitted(member)).isEmpty();
    }

    private static Behaviour declaring(String profile) {
        return Behaviour.answers(request -> Answers.changed(Answers.every(request, "A1"),
                response -> response.putObject("meta").putArray("profile").add(profile)));
    }
}
