package org.priorauth.sandbox.pas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AddedItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ErrorComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Answers that are right and that a client seldom sees. */
@QuarkusTest
class UnusualAnswersTest {

    private static final String PAS = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";
    private static final String UNHEARD_OF = "urn:priorauth:sandbox:unheard-of";

    @TestHTTPResource("/")
    URI root;

    private Answer answerTo(String member) {
        return Answer.of(new PayerCalls(root, "anthem").submit(Message.submitFor(member)));
    }

    @ParameterizedTest
    @CsvSource({"-CONTACT,CT,CT", "-CANCELLED,C,C", "-ODDCODE,Q9,Q9", "-MIXED,A1,A6", "-ODDEXTENSION,A1,A1",
            "-PENDMODIFY,A4,A4", "-PENDPARTIAL,A4,A4", "-LESS,A1,A1"})
    void everyLineBearsTheActionItsEndingNames(String ending, String first, String second) {
        // Given
        String member = "M3001" + ending;

        // When
        Answer answer = answerTo(member);

        // Then
        assertThat(answer.actions()).containsExactly(first, second);
        assertThat(answer.response().getOutcome()).isEqualTo(RemittanceOutcome.COMPLETE);
    }

    @Test
    void certifiedInTotalMayBeLessThanWasAsked() {
        // Given lines of 12 and 7 visits
        String member = "M3009-LESS";

        // When
        Answer answer = answerTo(member);

        // Then
        assertThat(authorized(answer.item(1))).isEqualByComparingTo("6");
        assertThat(authorized(answer.item(2))).isEqualByComparingTo("3");
        assertThat(answer.response().getAddItem()).isEmpty();
    }

    private static BigDecimal authorized(ItemComponent item) {
        Extension detail = item.getExtensionByUrl(PAS + "extension-itemAuthorizedDetail");
        return ((Quantity) detail.getExtensionByUrl("quantity").getValue()).getValue();
    }

    @Test
    void extensionsNobodyKnowsStandAtEveryLevel() {
        // Given
        String member = "M3002-ODDEXTENSION";

        // When
        Answer answer = answerTo(member);

        // Then
        assertThat(answer.response().getExtensionString(UNHEARD_OF)).isEqualTo("of the whole");
        assertThat(answer.item(2).getExtensionString(UNHEARD_OF)).isEqualTo("of the line");
        assertThat(answer.item(2).getAdjudicationFirstRep().getExtensionString(UNHEARD_OF))
                .isEqualTo("of the adjudication");
    }

    @Test
    void aProposedLineBearsASequenceNobodyAskedUnder() {
        // Given
        String member = "M3003-PROPOSAL";

        // When
        Answer answer = answerTo(member);

        // Then
        List<AddedItemComponent> added = answer.response().getAddItem();
        assertThat(answer.actions()).containsExactly("A1", "A1");
        assertThat(added).hasSize(1);
        assertThat(added.get(0).getItemSequence().get(0).getValue()).isEqualTo(3);
        assertThat(added.get(0).getProductOrService().getCodingFirstRep().getCode()).isEqualTo("42");
        assertThat(Answer.review(added.get(0).getAdjudicationFirstRep()).getExtensionString("number"))
                .isEqualTo(answer.number(1).orElseThrow());
    }

    @Test
    void anAuthorizationMayNameItsProviderAndItsOwnPeriod() {
        // Given
        String member = "M3004-PROVIDER";

        // When
        Answer answer = answerTo(member);

        // Then
        Extension provider = answer.extension(1, "extension-itemAuthorizedProvider");
        Period period = (Period) answer.extension(1, "extension-itemPreAuthPeriod").getValue();
        LocalDate from = LocalDate.parse(period.getStartElement().asStringValue());
        assertThat(((Reference) provider.getExtensionByUrl("provider").getValue()).getReference())
                .isEqualTo(answer.response().getRequestor().getReference());
        assertThat(LocalDate.parse(period.getEndElement().asStringValue())).isEqualTo(from.plusDays(30));
    }

    @Test
    void aPersonsReviewIsFlaggedAndNamed() {
        // Given
        String member = "M3005-HUMAN";

        // When
        ClaimResponse byPerson = answerTo(member).response();

        // Then
        Extension reviewer = byPerson.getExtensionByUrl(PAS + "extension-claimResponseReviewer");
        assertThat(((BooleanType) reviewer.getExtensionByUrl("wasHumanReviewedFlag").getValue()).booleanValue())
                .isTrue();
        assertThat(((Identifier) reviewer.getExtensionByUrl("reviewerNPI").getValue()).getValue())
                .isEqualTo("9999990003");
    }

    @Test
    void aDenialMayHaveTwoReasonsAndTwoNotes() {
        // Given
        String member = "M3006-REASONS";

        // When
        Answer answer = answerTo(member);

        // Then
        assertThat(Answer.review(answer.item(2).getAdjudicationFirstRep()).getExtensionsByUrl("reasonCode"))
                .extracting(it -> ((CodeableConcept) it.getValue()).getCodingFirstRep().getCode())
                .containsExactly("0V", "0U");
        assertThat(answer.item(2).getNoteNumber()).extracting(it -> it.getValue()).containsExactly(1, 2);
        assertThat(answer.response().getProcessNote()).extracting(it -> it.getNumber()).containsExactly(1, 2);
    }

    @Test
    void anErrorNamesTheElementAndThePathWhereThePayerKnowsThem() {
        // Given
        String member = "M3007-ERROR";

        // When
        ClaimResponse response = answerTo(member).response();

        // Then
        ErrorComponent located = response.getError().get(0);
        assertThat(response.getOutcome()).isEqualTo(RemittanceOutcome.ERROR);
        assertThat(response.getError()).extracting(it -> it.getCode().getCodingFirstRep().getCode())
                .containsExactly("AG", "15");
        assertThat(located.getExtensionString(PAS + "extension-errorPath"))
                .isEqualTo("Bundle.entry[0].resource.item[0].productOrService");
        assertThat(located.getExtensionByUrl(PAS + "extension-errorElement").getExtensionString("error"))
                .isEqualTo("2000F-SV101");
        assertThat(response.getError().get(1).hasExtension(PAS + "extension-errorPath")).isFalse();
        assertThat(response.getItem()).isEmpty();
    }

    @Test
    void twoDocumentsAreTwoQuestionsEachWithItsDay() {
        // Given
        String member = "M3008-QUESTIONS";

        // When
        Answer answer = answerTo(member);

        // Then
        List<CommunicationRequest> questions = answer.all(CommunicationRequest.class);
        assertThat(questions).extracting(it -> it.getPayloadFirstRep().getContentStringType().getValue())
                .containsExactly("11506-3", "34117-2");
        assertThat(questions).extracting(it -> it.getOccurrenceDateTimeType().asStringValue())
                .containsOnly(inFourteenDays());
        assertThat(answer.response().getCommunicationRequest()).extracting(Reference::getReference).containsExactly(
                "urn:uuid:" + questions.get(0).getIdPart(), "urn:uuid:" + questions.get(1).getIdPart());
    }

    @Test
    void aTaskSaysWhatIsWantedByWhenAndWhere() {
        // Given
        String member = "M3009-TASK";

        // When
        Answer answer = answerTo(member);

        // Then
        Task task = answer.all(Task.class).get(0);
        assertThat(answer.actions()).containsExactly("A4", "A4");
        assertThat(answer.all(CommunicationRequest.class)).isEmpty();
        assertThat(task.getCode().getCodingFirstRep().getCode()).isEqualTo("attachment-request-code");
        assertThat(task.getRestriction().getPeriod().getEndElement().asStringValue()).isEqualTo(inFourteenDays());
        assertThat(input(task, "payer-url").getValue().primitiveValue())
                .isEqualTo(root.resolve("/payers/anthem/fhir/$submit-attachment").toString().replace("localhost",
                        "127.0.0.1"));
        assertThat(((CodeableConcept) input(task, "attachments-needed").getValue()).getCodingFirstRep().getCode())
                .isEqualTo("11506-3");
    }

    @Test
    void aQuestionnaireIsAskedForByItsContext() {
        // Given
        String member = "M3010-QUESTIONNAIRE";

        // When
        Answer answer = answerTo(member);

        // Then
        Task task = answer.all(Task.class).get(0);
        assertThat(task.getCode().getCodingFirstRep().getCode()).isEqualTo("attachment-request-questionnaire");
        assertThat(((CodeableConcept) input(task, "attachments-needed").getValue()).getCodingFirstRep().getCode())
                .isEqualTo("102089-0");
        assertThat(input(task, "questionnaire-context").getValue().primitiveValue())
                .isEqualTo(answer.extension(1, "extension-administrationReferenceNumber").getValue().primitiveValue());
    }

    private static ParameterComponent input(Task task, String type) {
        return task.getInput().stream().filter(it -> it.getType().getCodingFirstRep().getCode().equals(type))
                .findFirst().orElseThrow();
    }

    private static String inFourteenDays() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(14).toString();
    }
}
