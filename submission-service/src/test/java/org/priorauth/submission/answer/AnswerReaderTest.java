package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.LineDetails;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.PayerAnswer.Mistake;
import org.priorauth.submission.domain.PayerAnswer.Outcome;

/** Answers in the shapes of the guide's examples, cut to what matters, and in those of payers in the wild. */
class AnswerReaderTest {

    private static final String E = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";
    private final AnswerReader reader = new AnswerReader(Readers.FHIR);

    @Test
    void anApprovedLineComesWithItsNumberAndPeriod() {
        // Given
        String response = response(
                """
                "item":[{"extension":[
                  {"url":"%1$sextension-itemPreAuthPeriod","valuePeriod":{"start":"2005-05-02","end":"2005-06-02"}},
                  {"url":"%1$sextension-itemAuthorizedDetail","extension":[
                    {"url":"quantity","valueQuantity":{"value":1,"unit":"visit"}}]}],
                 "itemSequence":1,"adjudication":[%2$s]}]""".formatted(E, review("A1", "AUTH0001")));

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.lines())
                .containsExactly(new LineDecision(1, "A1", List.of(), "AUTH0001", null, BigDecimal.ONE,
                        "visit", new DatePeriod(LocalDate.of(2005, 5, 2), LocalDate.of(2005, 6, 2)), List.of()));
        assertThat(answer.references()).containsExactly("AUTH0001");
        assertThat(answer.moment().created()).contains(Instant.parse("2005-05-02T06:02:00Z"));
    }

    @Test
    void aPendedLineHasAnAdministrativeReferenceAndNoAuthorization() {
        // Given
        String response = response("""
                                   "item":[{"extension":[
                                     {"url":"%sextension-administrationReferenceNumber","valueString":"PEND0001"}],
                                    "itemSequence":1,"adjudication":[%s]}]""".formatted(E, review("A4", null)));

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.outcome()).isEqualTo(Outcome.COMPLETE);
        assertThat(answer.lines()).containsExactly(
                new LineDecision(1, "A4", List.of(), null, "PEND0001", null, null, null, List.of()));
    }

    @Test
    void aDenialComesWithItsReasonAndItsNote() {
        // Given
        String response = response(
                """
                "extension":[{"url":"%1$sextension-claimResponseReviewer","extension":[
                  {"url":"wasHumanReviewedFlag","valueBoolean":true}]}],
                "item":[{"itemSequence":1,"noteNumber":[1],"adjudication":[{"extension":[{"url":"%1$sextension-reviewAction",
                  "extension":[{"url":"number","valueString":"D-1"},
                   {"url":"%1$sextension-reviewActionCode","valueCodeableConcept":{"coding":[{"code":"A3"}]}},
                   {"url":"reasonCode","valueCodeableConcept":{"coding":[
                     {"system":"https://codesystem.x12.org/external/886","code":"0U"}]}}]}]}]}],
                "processNote":[{"number":1,"text":"No measurable goal."}]"""
                        .formatted(E));

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.lines()).containsExactly(new LineDecision(1, "A3",
                List.of(new Code("https://codesystem.x12.org/external/886", "0U", null)), null, "D-1", null, null, null,
                List.of("No measurable goal.")));
        assertThat(answer.humanReviewed()).contains(true);
    }

    @Test
    void aModificationIsWhatWasAskedInTheItemAndWhatIsAuthorisedInTheAddItem() {
        // Given
        String response = response(
                """
                "item":[{"itemSequence":1,"adjudication":[%1$s]}],
                "addItem":[{"itemSequence":[1],"quantity":{"value":12.0,"unit":"visits"},"adjudication":[%2$s]},
                           {"itemSequence":[9],"quantity":{"value":4},"adjudication":[%2$s]}]"""
                        .formatted(review("A6", "AUTH-6"), review("A1", "AUTH-7")));

        // When
        List<LineDecision> lines = answer(response, 1).lines();

        // Then
        assertThat(lines).containsExactly(
                new LineDecision(1, "A6", List.of(), "AUTH-6", null, new BigDecimal("12"), "visits", null, List.of()),
                new LineDecision(null, "A1", List.of(), "AUTH-7", null, new BigDecimal("4"), null, null, List.of(),
                        new LineDetails(null, null, null, null, null, null, 9, List.of())));
    }

    @Test
    @Shows("conf-14")
    void aLineThePayerLeavesOutIsSilentNotGone() {
        // Given
        String response = response(
                "\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review("A1", "N1")));

        // When
        List<LineDecision> lines = answer(response, 1, 2).lines();

        // Then
        assertThat(lines).extracting(LineDecision::line).containsExactly(1, 2);
        assertThat(lines.get(1).action()).isNull();
    }

    @Test
    void oneReviewOfTheWholeIsTheReviewOfEachLine() {
        // Given
        String response = response("\"adjudication\":[%s]".formatted(review("A1", "WHOLE-1")));

        // When
        List<LineDecision> lines = answer(response, 1, 2).lines();

        // Then
        assertThat(lines).extracting(LineDecision::action).containsExactly("A1", "A1");
    }

    @Test
    void aCodeNobodyKnowsIsKeptAsItCame() {
        // Given
        String response = response(
                "\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]".formatted(review("Z9", null)));

        // When
        List<LineDecision> lines = answer(response, 1).lines();

        // Then
        assertThat(lines.get(0).action()).isEqualTo("Z9");
    }

    @Test
    void anErrorNamesItsCodeAndPlace() {
        // Given
        String response = response(
                """
                "error":[{"extension":[
                   {"url":"%1$sextension-errorPath","valueString":"Bundle.entry[1].Organization.name"},
                   {"url":"%1$sextension-errorFollowupAction","valueCodeableConcept":{"coding":[{"code":"C"}]}}],
                  "code":{"coding":[{"system":"https://codesystem.x12.org/005010/901","code":"T4"}]}},
                 {"code":{"coding":[{"code":"04"}]}}]""".formatted(E)).replace("complete", "error");

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(answer.mistakes()).containsExactly(
                new Mistake("T4", Optional.of("Bundle.entry[1].Organization.name"), Optional.of("C")),
                new Mistake("04", Optional.empty(), Optional.empty()));
    }

    @Test
    void wordsWithoutReviewActionsAreKeptAsWords() {
        // Given
        String response = response(
                """
                "disposition":"Approved","preAuthRef":"P-1",
                "item":[{"itemSequence":1,"adjudication":[{"category":{"coding":[{"code":"eligible"}]}}]}]""");

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.words()).contains("Approved");
        assertThat(answer.lines().get(0).action()).isNull();
        assertThat(answer.lines().get(0).authorizationNumber()).isNull();
        assertThat(answer.references()).containsExactly("P-1");
    }

    @Test
    void extensionsAreKnownByTheirNameWhateverTheirBase() {
        // Given
        String response = response("\"item\":[{\"itemSequence\":1,\"adjudication\":[%s]}]"
                .formatted(review("A1", "N1"))).replace(E, "http://payer.example/StructureDefinition/");

        // When
        List<LineDecision> lines = answer(response, 1).lines();

        // Then
        assertThat(lines.get(0).action()).isEqualTo("A1");
    }

    @Test
    @Shows("conf-8")
    void elementsAndValuesNobodyKnowsDoNoHarm() {
        // Given
        String response = response(
                """
                "colour":"blue","status":"in-a-good-mood",
                "request":{"reference":"Klaim/1"},
                "item":[{"itemSequence":1,"mood":[1,2],"adjudication":[%s]}]""".formatted(review("A1", "N1")));

        // When
        List<LineDecision> lines = answer(response, 1).lines();

        // Then
        assertThat(lines.get(0).authorizationNumber()).isEqualTo("N1");
    }

    @Test
    void aDayIsNoMoment() {
        // Given
        String response = response("\"item\":[]").replace("2005-05-02T11:02:00+05:00", "2005-05-02");

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.moment().created()).isEmpty();
    }

    private PayerAnswer answer(String body, Integer... asked) {
        return ((Read.Answered) reader.read(bytes(body), List.of(asked))).answer();
    }

    static String response(String members) {
        return """
               {"resourceType":"ClaimResponse","use":"preauthorization","created":"2005-05-02T11:02:00+05:00",
                "outcome":"complete",%s}""".formatted(members);
    }

    static String bundle(String... resources) {
        StringBuilder entries = new StringBuilder();
        for (String resource : resources) {
            entries.append(entries.isEmpty() ? "" : ",").append("{\"resource\":").append(resource).append('}');
        }
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[" + entries + "]}";
    }

    static String review(String action, String number) {
        return """
               {"extension":[{"url":"%1$sextension-reviewAction","extension":[%2$s
                 {"url":"%1$sextension-reviewActionCode","valueCodeableConcept":{"coding":[
                   {"system":"https://codesystem.x12.org/005010/306","code":"%3$s"}]}}]}],
                "category":{"coding":[{"code":"submitted"}]}}"""
                .formatted(E, number == null ? "" : "{\"url\":\"number\",\"valueString\":\"" + number + "\"},", action);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
