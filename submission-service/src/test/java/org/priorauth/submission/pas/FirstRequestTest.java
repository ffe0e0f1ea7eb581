package org.priorauth.submission.pas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.conformance.Shows;

import com.fasterxml.jackson.databind.JsonNode;

class FirstRequestTest {

    private static final String E = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";

    @Test
    void theBundleIsACollectionNamedByItsIntentAndTheClaimComesFirst() {
        // When
        JsonNode bundle = written(Requests.of(Cast.order()));

        // Then
        assertThat(bundle.path("type").asText()).isEqualTo("collection");
        assertThat(bundle.path("identifier").path("value").asText()).isEqualTo("urn:uuid:" + Requests.INTENT);
        assertThat(bundle.path("timestamp").asText()).isEqualTo("2026-03-02T17:03:12.000+00:00");
        assertThat(bundle.path("meta").path("profile").path(0).asText()).isEqualTo(E + "profile-pas-request-bundle");
        assertThat(types(bundle)).containsExactly("Claim", "Patient", "Coverage", "Organization", "Organization",
                "PractitionerRole", "Practitioner", "ServiceRequest");
        assertThat(claim(bundle).path("identifier").path(0).path("value").asText())
                .isEqualTo(Requests.INTENT.toString());
    }

    @Test
    void everyResourceThatIsReferredToIsThereOnce() {
        // Given
        JsonNode bundle = written(Requests.of(Cast.order(), Requests.letter(), Requests.evaluation()));

        // When
        List<String> referred = new ArrayList<>();
        bundle.findValues("reference").forEach(reference -> referred.add(reference.asText()));

        // Then
        List<String> there = bundle.path("entry").findValuesAsText("fullUrl");
        assertThat(there).doesNotHaveDuplicates().containsAll(referred);
        assertThat(referred).containsAll(there.subList(1, there.size()));
    }

    @Test
    void theSameRequestIsTheSameBytes() {
        // Given
        byte[] first = Requests.writer().first(Requests.of(Cast.order(), Requests.letter()));

        // When
        byte[] again = Requests.writer().first(Requests.of(Cast.order(), Requests.letter()));

        // Then
        assertThat(again).isEqualTo(first);
    }

    @Test
    @Shows({"prof-2", "prof-3"})
    void aLineBecomesAnItemWithItsCodesQuantityDaysAndPlace() {
        // When
        JsonNode item = claim(written(Requests.of(Cast.order()))).path("item").path(0);

        // Then
        assertThat(extension(item, "extension-serviceItemRequestType")).isEqualTo("HS");
        assertThat(extension(item, "extension-certificationType")).isEqualTo("I");
        assertThat(code(item.path("category"))).isEqualTo("AE");
        assertThat(code(item.path("productOrService"))).isEqualTo("97110");
        assertThat(code(item.path("modifier").path(0))).isEqualTo("GP");
        assertThat(code(item.path("locationCodeableConcept"))).isEqualTo("11");
        assertThat(item.path("quantity").path("value").decimalValue()).isEqualByComparingTo("24");
        assertThat(item.path("quantity").path("code").asText()).isEqualTo("VS");
        assertThat(item.path("servicedPeriod").path("start").asText()).isEqualTo("2026-03-09");
        assertThat(item.path("servicedPeriod").path("end").asText()).isEqualTo("2026-05-31");
        assertThat(item.path("diagnosisSequence").path(0).asInt()).isEqualTo(1);
    }

    @Test
    @Shows("prof-1")
    void theRhythmOfALineIsToldByItsServiceRequest() {
        // When
        JsonNode repeat = resource(written(Requests.of(Cast.order())), "ServiceRequest").path("occurrenceTiming")
                .path("repeat");

        // Then
        assertThat(repeat.path("frequency").asInt()).isEqualTo(2);
        assertThat(repeat.path("periodUnit").asText()).isEqualTo("wk");
        assertThat(repeat.path("boundsDuration").path("value").asInt()).isEqualTo(12);
    }

    @Test
    void theLetterGoesInlineWithItsReportTypeAndControlNumber() {
        // When
        JsonNode bundle = written(Requests.of(Cast.order(), Requests.letter()));

        // Then
        JsonNode information = claim(bundle).path("supportingInfo").path(0);
        JsonNode parts = information.path("extension").path(0).path("extension");
        assertThat(code(information.path("category"))).isEqualTo("additionalInformation");
        assertThat(code(parts.path(0).path("valueCodeableConcept"))).isEqualTo("PY");
        assertThat(code(parts.path(1).path("valueCodeableConcept"))).isEqualTo("EL");
        assertThat(parts.path(2).path("valueString").asText()).isEqualTo("019caf80-f898-7bf5-aae4-2e5fc87520b7");
        JsonNode attachment = resource(bundle, "DocumentReference").path("content").path(0).path("attachment");
        assertThat(binary(attachment)).isEqualTo("%PDF-1.");
        assertThat(attachment.has("url")).isFalse();
    }

    @Test
    void onlyAnExpeditedRequestSaysSo() {
        // Given
        Order urgent = with(Cast.order(), Urgency.EXPEDITED, Cast.order().diagnoses());

        // When
        JsonNode claim = claim(written(Requests.of(urgent)));

        // Then
        assertThat(extension(claim, "extension-levelOfServiceCode")).isEqualTo("U");
        assertThat(code(claim.path("priority"))).isEqualTo("stat");
        assertThat(extension(claim(written(Requests.of(Cast.order()))), "extension-levelOfServiceCode")).isEmpty();
    }

    @Test
    void atMostTwelveDiagnosesAreSentThePrincipalFirst() {
        // Given
        List<Diagnosis> many = new ArrayList<>();
        for (int i = 14; i >= 1; i--) {
            many.add(new Diagnosis(i, new Code(Code.ICD_10_CM, "M25.5" + i, null), null));
        }

        // When
        JsonNode diagnoses = claim(written(Requests.of(with(Cast.order(), Urgency.STANDARD, many)))).path("diagnosis");

        // Then
        assertThat(diagnoses).hasSize(12);
        assertThat(code(diagnoses.path(0).path("diagnosisCodeableConcept"))).isEqualTo("M25.51");
    }

    @Test
    void aLineWithoutAPlaceGetsTheHousesAndOneWithoutDaysTheOrders() {
        // Given
        ServiceLine bare = new ServiceLine(1, new Code(Code.CPT, "97110", null), List.of(), BigDecimal.ONE, "bags",
                null,
                null, null, List.of(), null);
        Order order = withLines(Cast.order(), List.of(bare));

        // When
        JsonNode item = claim(written(Requests.of(order))).path("item").path(0);

        // Then
        assertThat(code(item.path("locationCodeableConcept"))).isEqualTo("11");
        assertThat(item.path("servicedPeriod").path("start").asText()).isEqualTo("2026-03-09");
        assertThat(item.path("quantity").path("unit").asText()).isEqualTo("bags");
        assertThat(item.path("quantity").has("code")).isFalse();
        assertThat(item.path("extension")).hasSize(2);
    }

    @Test
    void nothingThatThePayerNeedNotKnowIsSent() {
        // When
        String text = new String(Requests.writer().first(Requests.of(Cast.order())));

        // Then
        assertThat(text).doesNotContain(Cast.maya().phone()).doesNotContain("riverside.example")
                .doesNotContain("Cannot climb");
    }

    @Test
    void everyKindOfCareHasAServiceType() {
        for (ServiceCategory category : ServiceCategory.values()) {
            assertThat(CodeTables.serviceType(category)).as(category.toString()).isNotBlank();
        }
    }

    @Test
    @Shows("spec-62")
    void aSubscriptionAsksForFullResourcesOfThisOrganization() {
        // When
        JsonNode subscription = tree(Requests.writer().subscription("1234567893",
                java.net.URI.create("https://clinic.example/payer/aetna/notifications"), "Bearer secret"));

        // Then
        assertThat(subscription.path("channel").path("_payload").path("extension").path(0).path("valueCode").asText())
                .isEqualTo("full-resource");
        assertThat(subscription.path("_criteria").toString()).contains("1234567893");
    }

    @Test
    void anInquiryBearsTheClaimsIdentifierAndNothingClinical() {
        // Given
        byte[] asked = Requests.writer().first(Requests.of(Cast.order(), Requests.letter()));

        // When
        JsonNode inquiry = tree(Requests.writer().inquiry(asked, UUID.randomUUID(), Requests.AT));

        // Then
        assertThat(claim(inquiry).path("identifier").path(0).path("value").asText())
                .isEqualTo(Requests.INTENT.toString());
        assertThat(types(inquiry)).containsExactly("Claim", "Patient", "Coverage", "Organization", "Organization");
        assertThat(claim(inquiry).has("item")).isFalse();
    }

    private static Order with(Order order, Urgency urgency, List<Diagnosis> diagnoses) {
        return new Order(order.ehrIdentifier(), order.patient(), order.coverage(), order.payer(), order.clinic(),
                order.clinician(), order.category(), urgency, order.requested(), diagnoses, order.lines(),
                order.facts(),
                order.documents());
    }

    private static Order withLines(Order order, List<ServiceLine> lines) {
        return new Order(order.ehrIdentifier(), order.patient(), order.coverage(), order.payer(), order.clinic(),
                order.clinician(), order.category(), order.urgency(),
                new DatePeriod(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 5, 31)), order.diagnoses(), lines,
                order.facts(), order.documents());
    }

    static JsonNode written(Request request) {
        return tree(Requests.writer().first(request));
    }

    static JsonNode tree(byte[] bytes) {
        try {
            return TestJson.MAPPER.readTree(bytes);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static String binary(JsonNode attachment) {
        try {
            return new String(attachment.path("data").binaryValue());
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    static JsonNode claim(JsonNode bundle) {
        return bundle.path("entry").path(0).path("resource");
    }

    private static JsonNode resource(JsonNode bundle, String type) {
        for (JsonNode entry : bundle.path("entry")) {
            if (entry.path("resource").path("resourceType").asText().equals(type)) {
                return entry.path("resource");
            }
        }
        throw new AssertionError("no " + type);
    }

    static List<String> types(JsonNode bundle) {
        List<String> types = new ArrayList<>();
        bundle.path("entry").forEach(entry -> types.add(entry.path("resource").path("resourceType").asText()));
        return types;
    }

    static String extension(JsonNode in, String name) {
        for (JsonNode extension : in.path("extension")) {
            if (extension.path("url").asText().equals(E + name)) {
                return code(extension.path("valueCodeableConcept"));
            }
        }
        return "";
    }

    static String code(JsonNode concept) {
        return concept.path("coding").path(0).path("code").asText();
    }
}
