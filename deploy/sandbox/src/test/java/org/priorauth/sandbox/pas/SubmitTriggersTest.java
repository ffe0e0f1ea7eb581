package org.priorauth.sandbox.pas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AddedItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What $submit answers to each ending of the member id. */
@QuarkusTest
class SubmitTriggersTest {

    @TestHTTPResource("/")
    URI root;

    private PayerCalls aetna() { return new PayerCalls(root, "aetna"); }

    @Test
    void aMemberWithoutEndingIsCertifiedOnEveryLine() {
        // Given
        Message asked = Message.submitFor("M2001");

        // When
        Reply reply = aetna().submit(asked);

        // Then
        Answer answer = Answer.of(reply);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("application/fhir+json");
        assertThat(answer.actions()).containsExactly("A1", "A1");
        assertThat(answer.response().getOutcome()).isEqualTo(RemittanceOutcome.COMPLETE);
        assertThat(answer.number(1)).hasValueSatisfying(it -> assertThat(it).matches("AUTH\\d{10}"));
        assertThat(answer.number(2)).isEqualTo(answer.number(1));
        assertThat(((Period) answer.extension(1, "extension-itemPreAuthPeriod").getValue()).getStartElement()
                .asStringValue())
                .isEqualTo("2026-03-09");
        assertThat(((Period) answer.extension(1, "extension-itemPreAuthPeriod").getValue()).getEndElement()
                .asStringValue())
                .isEqualTo("2026-06-05");
        assertThat(answer.response().getProcessNote()).isEmpty();
    }

    @Test
    void anAnswerPointsToItsClaimAndEchoesThePartiesUnderTheirOwnIds() {
        // Given
        Message asked = Message.submitFor("M2002");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        ClaimResponse response = answer.response();
        assertThat(response.getRequest().getReference()).isEqualTo(asked.text("/entry/0/fullUrl"));
        assertThat(response.getIdentifierFirstRep().getValue())
                .isEqualTo(asked.text("/entry/0/resource/identifier/0/value"));
        assertThat(answer.bundle().getIdentifier().getValue()).isEqualTo(asked.text("/identifier/value"));
        assertThat(response.getPatient().getReference()).isEqualTo(asked.text("/entry/1/fullUrl"));
        assertThat(answer.all(Patient.class)).extracting(Resource::getIdPart)
                .containsExactly(asked.text("/entry/1/resource/id"));
        assertThat(answer.all(Organization.class)).hasSize(2);
        assertThat(answer.bundle().getEntry()).extracting(it -> it.getFullUrl()).doesNotHaveDuplicates();
        assertThat(response.getItem()).extracting(it -> it.getItemSequence()).containsExactly(1, 2);
    }

    @Test
    void aRequestingRoleIsEchoedWithThePersonAndTheOrganizationItNames() {
        // Given
        Message asked = Message.submitFor("M2003").then(it -> it.with("/entry/0/resource/provider",
                it.json("/entry/0/resource/careTeam/0/provider")));

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        assertThat(answer.all(Practitioner.class)).hasSize(1);
        assertThat(answer.all(Organization.class)).hasSize(2);
        assertThat(answer.response().getRequestor().getReference()).isEqualTo(asked.text("/entry/5/fullUrl"));
    }

    @Test
    void aDenialSaysAReasonAndANoteOnEveryLine() {
        // Given
        Message asked = Message.submitFor("M2004-deny");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("A3", "A3");
        assertThat(answer.response().getOutcome()).isEqualTo(RemittanceOutcome.COMPLETE);
        assertThat(answer.reason(1)).hasValue("0V");
        assertThat(answer.number(1)).isEmpty();
        assertThat(answer.item(2).getNoteNumber()).extracting(it -> it.getValue()).containsExactly(1);
        assertThat(answer.response().getProcessNoteFirstRep().getNumber()).isEqualTo(1);
        assertThat(answer.response().getProcessNoteFirstRep().getText())
                .startsWith("Not certified: what was sent does not show");
    }

    @Test
    void aModificationAddsWhatIsAuthorisedUnderTheSameSequence() {
        // Given lines of 12 and 7 visits
        Message asked = Message.submitFor("M2005-MODIFY");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        List<AddedItemComponent> added = answer.response().getAddItem();
        assertThat(answer.actions()).containsExactly("A6", "A6");
        assertThat(added).extracting(it -> it.getItemSequence().get(0).getValue()).containsExactly(1, 2);
        assertThat(added).extracting(it -> it.getQuantity().getValue()).containsExactly(new BigDecimal("6"),
                new BigDecimal("3"));
        assertThat(added.get(0).getQuantity().getCode()).isEqualTo("VS");
        assertThat(added.get(0).getProductOrService().getCodingFirstRep().getCode()).isEqualTo("97110");
        assertThat(Answer.review(added.get(0).getAdjudicationFirstRep()).getExtensionString("number"))
                .isEqualTo(answer.number(1).orElseThrow());
    }

    @Test
    void aPartialApprovalCertifiesTheFirstLineOnly() {
        // Given
        Message asked = Message.submitFor("M2006-PARTIAL");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("A1", "A3");
        assertThat(answer.number(2)).isEmpty();
        assertThat(answer.reason(2)).hasValue("0V");
    }

    @Test
    void aPartialApprovalOfOneLineIsA2WithHalfOfIt() {
        // Given
        Message asked = Message.submitFor("M2007-PARTIAL").without("/entry/0/resource/item/1");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("A2");
        assertThat(answer.extension(1, "extension-itemAuthorizedDetail").getExtensionByUrl("quantity").getValue()
                .getNamedProperty("value").getValues().get(0).primitiveValue()).isEqualTo("6");
    }

    @Test
    void aPendedRequestIsCompleteAndA4WithAReference() {
        // Given
        Message asked = Message.submitFor("M2008-PEND");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("A4", "A4");
        assertThat(answer.response().getOutcome()).isEqualTo(RemittanceOutcome.COMPLETE);
        assertThat(answer.extension(1, "extension-administrationReferenceNumber").getValue().primitiveValue())
                .matches("PEND\\d{10}");
        assertThat(answer.number(1)).isEmpty();
        assertThat(answer.response().getCommunicationRequest()).isEmpty();
    }

    @Test
    void aQuestionNamesTheDocumentByLoinc() {
        // Given
        Message asked = Message.submitFor("M2009-INFO");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        CommunicationRequest question = answer.all(CommunicationRequest.class).get(0);
        assertThat(answer.actions()).containsExactly("A4", "A4");
        assertThat(((StringType) question.getPayloadFirstRep().getContent()).getValue()).isEqualTo("11506-3");
        assertThat(answer.response().getCommunicationRequestFirstRep().getReference())
                .isEqualTo("urn:uuid:" + question.getIdPart());
    }

    @Test
    void theSystemFailsTwiceAndThenCertifies() {
        // Given
        Message asked = Message.submitFor("M2010-500");

        // When
        List<Reply> replies = List.of(aetna().submit(asked), aetna().submit(asked), aetna().submit(asked));

        // Then
        assertThat(replies).extracting(Reply::status).containsExactly(500, 500, 200);
        assertThat(replies.get(0).text("/resourceType")).isEqualTo("OperationOutcome");
        assertThat(Answer.of(replies.get(2)).actions()).containsExactly("A1", "A1");
    }

    @Test
    void anUnprocessableRequestIsRefusedEveryTime() {
        // Given
        Message asked = Message.submitFor("M2011-422");

        // When
        List<Reply> replies = List.of(aetna().submit(asked), aetna().submit(asked), aetna().submit(asked));

        // Then
        assertThat(replies).extracting(Reply::status).containsExactly(422, 422, 422);
        assertThat(replies.get(0).text("/issue/0/code")).isEqualTo("business-rule");
    }

    @Test
    void whereNoAuthorizationIsNeededTheAnswerIsNA() {
        // Given
        Message asked = Message.submitFor("M2012-NOAUTH");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("NA", "NA");
        assertThat(answer.number(1)).isEmpty();
    }

    @Test
    void anInactiveMemberIsAnErrorAndNoDecision() {
        // Given
        Message asked = Message.submitFor("M2013-INACTIVE");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        assertThat(answer.response().getOutcome()).isEqualTo(RemittanceOutcome.ERROR);
        assertThat(answer.response().getErrorFirstRep().getCode().getCodingFirstRep().getCode()).isEqualTo("95");
        assertThat(answer.response().getItem()).isEmpty();
    }

    @Test
    void aServiceNotCoveredIsDenied() {
        // Given
        Message asked = Message.submitFor("M2014-NOTCOVERED");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        assertThat(answer.actions()).containsExactly("A3", "A3");
    }

    @Test
    void theOtherEndingsAreCertified() {
        // Given
        List<String> endings = List.of("-NOLETTER", "-UNKNOWN", "-DOWN");

        // When
        List<List<String>> actions = endings.stream()
                .map(it -> Answer.of(aetna().submit(Message.submitFor("M2015" + it))).actions()).toList();

        // Then
        assertThat(actions).containsOnly(List.of("A1", "A1"));
    }

    @Test
    void withoutAPeriodAskedForTheAuthorizationLastsNinetyDays() {
        // Given
        Message asked = Message.submitFor("M2016").without("/entry/0/resource/item/0/servicedPeriod");

        // When
        Answer answer = Answer.of(aetna().submit(asked));

        // Then
        Period period = (Period) answer.extension(1, "extension-itemPreAuthPeriod").getValue();
        assertThat(ChronoUnit.DAYS.between(period.getStart().toInstant(), period.getEnd().toInstant()))
                .isBetween(89L, 90L);
    }
}
