package org.priorauth.sandbox.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.InsuranceComponent;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.ItemsComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What a payer says about a coverage, per ending of the member id. */
@QuarkusTest
class EligibilityTest {

    @TestHTTPResource("/")
    URI root;

    private PayerCalls medicare() { return new PayerCalls(root, "medicare"); }

    @Test
    void aUsualMemberNeedsAuthorizationAndALetterAndHasVisitsLeft() {
        // Given
        Message asked = Message.eligibility().member("M6001");

        // When
        InsuranceComponent insurance = answer(asked);

        // Then
        ItemsComponent item = insurance.getItemFirstRep();
        assertThat(insurance.getInforce()).isTrue();
        assertThat(item.getAuthorizationRequiredElement().getValue()).isTrue();
        assertThat(item.getExcluded()).isFalse();
        assertThat(item.getNetwork().getCodingFirstRep().getCode()).isEqualTo("in");
        assertThat(item.getProductOrService().getCodingFirstRep().getCode()).isEqualTo("97110");
        assertThat(item.getBenefitFirstRep().getType().getCodingFirstRep().getCode()).isEqualTo("visit");
        assertThat(item.getBenefitFirstRep().getAllowedUnsignedIntType().getValue()).isEqualTo(30);
        assertThat(item.getBenefitFirstRep().getUsedUnsignedIntType().getValue()).isEqualTo(6);
        assertThat(item.getAuthorizationSupporting()).hasSize(1);
        assertThat(item.getAuthorizationSupportingFirstRep().getCodingFirstRep().getSystem())
                .isEqualTo("urn:priorauth:document-type");
        assertThat(item.getAuthorizationSupportingFirstRep().getCodingFirstRep().getCode())
                .isEqualTo("letter-of-medical-necessity");
    }

    @Test
    void whereNoAuthorizationIsRequiredThatIsSaid() {
        // Given
        Message asked = Message.eligibility().member("M6002-NOAUTH");

        // When
        InsuranceComponent insurance = answer(asked);

        // Then
        assertThat(insurance.getItemFirstRep().getAuthorizationRequiredElement().getValue()).isFalse();
        assertThat(insurance.getItemFirstRep().getAuthorizationSupporting()).isEmpty();
    }

    @Test
    void whereNoLetterIsRequiredOtherDocumentsAreListed() {
        // Given
        Message asked = Message.eligibility().member("M6003-NOLETTER");

        // When
        InsuranceComponent insurance = answer(asked);

        // Then
        assertThat(insurance.getItemFirstRep().getAuthorizationRequiredElement().getValue()).isTrue();
        assertThat(insurance.getItemFirstRep().getAuthorizationSupporting())
                .extracting(it -> it.getCodingFirstRep().getCode()).containsExactly("57133-1");
    }

    @Test
    void whatThePayerDoesNotSayIsAbsentAndNotFalse() {
        // Given
        Message asked = Message.eligibility().member("M6004-unknown");

        // When
        InsuranceComponent insurance = answer(asked);

        // Then
        assertThat(insurance.getItemFirstRep().hasAuthorizationRequired()).isFalse();
        assertThat(insurance.getItemFirstRep().hasAuthorizationSupporting()).isFalse();
        assertThat(insurance.getInforce()).isTrue();
    }

    @Test
    void anInactiveCoverageIsNotInForceAndHasNoBenefits() {
        // Given
        Message asked = Message.eligibility().member("M6005-INACTIVE");

        // When
        InsuranceComponent insurance = answer(asked);

        // Then
        assertThat(insurance.getInforceElement().getValue()).isFalse();
        assertThat(insurance.getItem()).isEmpty();
    }

    @Test
    void aServiceNotCoveredIsExcluded() {
        // Given
        Message asked = Message.eligibility().member("M6006-NOTCOVERED");

        // When
        InsuranceComponent insurance = answer(asked);

        // Then
        assertThat(insurance.getItemFirstRep().getExcluded()).isTrue();
        assertThat(insurance.getItemFirstRep().hasAuthorizationRequired()).isFalse();
        assertThat(insurance.getItemFirstRep().getBenefit()).isEmpty();
    }

    @Test
    void aBadLineFailsThreeTimesPerMember() {
        // Given
        Message asked = Message.eligibility().member(UUID.randomUUID() + "-DOWN");

        // When
        List<Integer> tries = Stream.generate(() -> medicare().eligibility(asked).status()).limit(4).toList();

        // Then
        assertThat(tries).containsExactly(503, 503, 503, 200);
    }

    @Test
    void aBundleWithItsCoverageIsAnsweredToo() {
        // Given
        Message asked = Message.of(
                """
                {"resourceType":"Bundle","type":"collection","entry":[
                 {"fullUrl":"urn:uuid:00000000-0000-0000-0000-000000000001","resource":{"resourceType":"CoverageEligibilityRequest",
                  "status":"active","purpose":["benefits"],"created":"2026-03-02",
                  "patient":{"reference":"urn:uuid:00000000-0000-0000-0000-000000000002"},
                  "insurer":{"identifier":{"system":"urn:x","value":"medicare"}},
                  "insurance":[{"coverage":{"reference":"urn:uuid:00000000-0000-0000-0000-000000000003"}}]}},
                 {"fullUrl":"urn:uuid:00000000-0000-0000-0000-000000000002","resource":{"resourceType":"Patient"}},
                 {"fullUrl":"urn:uuid:00000000-0000-0000-0000-000000000003","resource":{"resourceType":"Coverage",
                  "status":"active","subscriberId":"M6007-NOAUTH",
                  "beneficiary":{"reference":"urn:uuid:00000000-0000-0000-0000-000000000002"},
                  "payor":[{"display":"Medicare"}]}}]}""");

        // When
        Reply reply = medicare().eligibility(asked);

        // Then
        assertThat(reply.status()).as(reply.body().json()).isEqualTo(200);
        CoverageEligibilityResponse response = reply.body().resource(CoverageEligibilityResponse.class);
        assertThat(response.getInsuranceFirstRep().getItemFirstRep().getAuthorizationRequiredElement().getValue())
                .isFalse();
        assertThat(response.getRequest().getReference()).isEqualTo("urn:uuid:00000000-0000-0000-0000-000000000001");
        assertThat(response.getInsuranceFirstRep().getItemFirstRep().getCategory().getCodingFirstRep().getCode())
                .isEqualTo("30");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aQuestionIsHeldToItsRules(String rule, Message broken, String place) {
        // Given a question with one thing wrong

        // When
        Reply reply = medicare().eligibility(broken);

        // Then
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/issue/0/details/coding/0/code")).isEqualTo(rule);
        assertThat(reply.text("/issue/0/expression/0")).isEqualTo(place);
    }

    static Stream<Arguments> broken() {
        Message clean = Message.eligibility();
        String request = "CoverageEligibilityRequest.";
        return Stream.of(Arguments.of("eligibility-request", Message.submit(), "$this"),
                Arguments.of("eligibility-status", clean.with("/status", "\"draft\""), request + "status"),
                Arguments.of("eligibility-purpose", clean.without("/purpose"), request + "purpose"),
                Arguments.of("eligibility-patient", clean.without("/patient"), request + "patient"),
                Arguments.of("eligibility-created", clean.without("/created"), request + "created"),
                Arguments.of("eligibility-insurer", clean.without("/insurer"), request + "insurer"),
                Arguments.of("eligibility-coverage", clean.without("/insurance"), request + "insurance"),
                Arguments.of("eligibility-service", clean.without("/item/0/productOrService").with("/item/0/quantity",
                        "{\"value\":1}"), request + "item"),
                Arguments.of("eligibility-reference", clean.with("/insurer/reference", "\"Organization/7\""),
                        request + "insurer.reference"),
                Arguments.of("eligibility-member-id", clean.without("/contained/2/subscriberId")
                        .without("/contained/0/identifier"), "$this"));
    }

    private InsuranceComponent answer(Message asked) {
        Reply reply = medicare().eligibility(asked);
        assertThat(reply.status()).isEqualTo(200);
        return reply.body().resource(CoverageEligibilityResponse.class).getInsuranceFirstRep();
    }
}
