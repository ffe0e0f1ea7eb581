package org.priorauth.sandbox.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A dependent has a member id of his own beside the policy holder's. */
@QuarkusTest
class DependentTest {

    @TestHTTPResource("/")
    URI root;

    private PayerCalls humana() { return new PayerCalls(root, "humana"); }

    @Test
    void hisOwnEndingCountsBeforeThePolicyHolders() {
        // Given
        Message asked = Message.submitFor("M9001-DENY").with("/entry/1/resource/identifier/0/value",
                "\"M9001-01-MODIFY\"");

        // When
        Answer answer = Answer.of(humana().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("A6", "A6");
    }

    @Test
    void withoutOneOfHisOwnThePolicyHoldersCounts() {
        // Given
        Message asked = Message.submitFor("M9002-DENY").with("/entry/1/resource/identifier/0/value", "\"M9002-01\"");

        // When
        Answer answer = Answer.of(humana().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("A3", "A3");
    }

    @Test
    void hisOwnEndingCountsForBenefitsToo() {
        // Given
        Message asked = Message.eligibility().member("M9003-INACTIVE")
                .with("/contained/0/identifier/0/value", "\"M9003-01-NOAUTH\"");

        // When
        CoverageEligibilityResponse answer = humana().eligibility(asked).body()
                .resource(CoverageEligibilityResponse.class);

        // Then
        assertThat(answer.getInsuranceFirstRep().getInforce()).isTrue();
        assertThat(answer.getInsuranceFirstRep().getItemFirstRep().getAuthorizationRequired()).isFalse();
    }
}
