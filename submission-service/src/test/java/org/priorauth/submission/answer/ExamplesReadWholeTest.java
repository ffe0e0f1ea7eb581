package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.LineDetails;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.About;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.Moment;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.PayerAnswer.Mistake;
import org.priorauth.submission.domain.PayerAnswer.More;
import org.priorauth.submission.domain.PayerAnswer.Outcome;
import org.priorauth.submission.domain.Unread;
import org.priorauth.submission.pas.PublishedPackages;

/** Everything of every response the guide publishes, exactly: what is not asserted here was not in the file. */
class ExamplesReadWholeTest {

    private static final DatePeriod MAY = new DatePeriod(LocalDate.of(2005, 5, 2), LocalDate.of(2005, 6, 2));
    private static final Code CONSULTATION = new Code("https://codesystem.x12.org/005010/1365", "3", "Consultation");
    private static final About JOE = new About(Set.of(), Set.of(), Optional.empty(), Optional.of("SMITH"));
    private static final Moment MORNING = new Moment(Optional.of(Instant.parse("2005-05-02T06:02:00Z")),
            Optional.empty());

    @BeforeAll
    static void packagesAreThere() {
        PublishedPackages.areNeeded();
    }

    @Test
    void theApprovedReferral() {
        assertThat(read("Bundle-ReferralAuthorizationResponseBundleExample")).isEqualTo(new PayerAnswer(
                Outcome.COMPLETE, List.of(approved("SUSAN WATSON (NPI 1234567893)")), List.of(), List.of(),
                List.of("AUTH0001"), Optional.empty(), Optional.empty(), MORNING, more(JOE)));
    }

    @Test
    void theBareApprovedResponseNamesAProviderItDoesNotBring() {
        assertThat(read("ClaimResponse-PractitionerRequestorResponseExample").lines()).containsExactly(approved(null));
    }

    @Test
    void theResponseWithAnAddedLine() {
        // When
        PayerAnswer answer = read("ClaimResponse-PractitionerRequestorAdditionalContentResponseExample");

        // Then
        assertThat(answer.lines()).containsExactly(approved(null),
                new LineDecision(null, "A1", List.of(), "AUTH0001", null, BigDecimal.ONE, null, null, List.of(),
                        new LineDetails(null, new Code("https://codesystem.x12.org/005010/1365", "3", null), null, null,
                                null, new BigDecimal("100"), 2, List.of())));
        assertThat(answer.more().unread()).extracting(Unread::place).containsExactly(
                "item[0].extension.extension", "addItem[0].extension", "addItem[0].extension", "addItem[0].extension",
                "addItem[0].extension", "addItem[0].provider[0].extension", "addItem[0].provider[0]");
        assertThat(answer.more().unread().get(0).json()).contains("Practitioner/ReferralPractitionerExample");
        assertThat(answer.more().unread().get(1).json()).contains("0202");
    }

    @Test
    void thePendedReferral() {
        assertThat(read("Bundle-ReferralPendingAuthorizationResponseBundleExample")).isEqualTo(new PayerAnswer(
                Outcome.COMPLETE,
                List.of(new LineDecision(1, "A4", List.of(), null, "PEND0001", null, null, null, List.of())), List.of(),
                List.of(), List.of("PEND0001"), Optional.empty(), Optional.empty(), MORNING, more(JOE)));
    }

    @Test
    void theRejection() {
        assertThat(read("Bundle-RejectionResponseBundleExample")).isEqualTo(new PayerAnswer(Outcome.COMPLETE,
                List.of(new LineDecision(1, "A3", List.of(), null, null, null, null, null, List.of())), List.of(),
                List.of(), List.of(), Optional.empty(), Optional.of(true), MORNING, more(JOE)));
    }

    @Test
    void theError() {
        // When
        PayerAnswer answer = read("Bundle-ErrorResponseBundleExample");

        // Then
        assertThat(answer.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(answer.lines()).extracting(LineDecision::action).containsOnlyNulls();
        assertThat(answer.mistakes()).containsExactly(new Mistake("04", Optional.empty(), Optional.empty()),
                new Mistake("T4", Optional.of("Bundle.entry[1].Organization.name"), Optional.of("C")));
        assertThat(answer.more().unread()).extracting(Unread::place).containsExactly("extension",
                "error[1].extension.extension");
        assertThat(answer.more().unread().get(1).json()).contains("2010A-NM103");
        assertThat(answer.more().unread().get(0).json()).contains("PAYERAPP", "PROVIDERAPP", "PAYERID", "PROVIDERID");
    }

    @Test
    @Shows("cap-2")
    void theInquirysAnswerInItsBundleAndInItsParameters() {
        // When
        PayerAnswer answer = read("Bundle-PASClaimInquiryResponseBundleExample");

        // Then
        assertThat(answer.lines()).containsExactly(new LineDecision(1, "A1", List.of(), "AUTH0001", null, null, null,
                null, List.of(), new LineDetails(null, null, null, null, MAY, null, null, List.of())));
        InquiryReader.Found found = Readers.inquiries().read(
                example("Parameters-PASClaimInquiryOperationResponseExample"),
                org.priorauth.submission.pas.Requests.intent(java.util.UUID.randomUUID(), List.of(1)));
        assertThat(((InquiryReader.Found.Known) found).answer().lines()).isEqualTo(answer.lines());
    }

    @Test
    void theNotificationHoldsTheApprovedReferral() {
        assertThat(read("Bundle-PASSubscriptionNotification").lines())
                .isEqualTo(read("Bundle-ReferralAuthorizationResponseBundleExample").lines());
    }

    @Test
    void theCommunicationRequest() {
        // When
        List<RequestedInformation> asked = asked("CommunicationRequest-CommunicationRequestExample");

        // Then
        assertThat(asked).containsExactly(new RequestedInformation(new Code("http://loinc.org", "18776-5", null), 1,
                "In particular 18804-5. About diagnosis G89.4. Kind of report: 15 Justification for Admissions.", null,
                null, "http://example.org/CRD-ID|12345678901", null));
    }

    @Test
    @Shows("ainfo-4")
    void theTask() {
        // When
        List<RequestedInformation> asked = asked("Task-AdditionalInformationTaskExample");

        // Then
        assertThat(asked).containsExactly(new RequestedInformation(new Code("http://loinc.org", "28570-0", null), 1,
                null, null, null, "http://example.org/ITEM_TRACE_NUMBER|1122334", "http://example.org/payerURL"));
    }

    @Test
    @Shows("spec-40")
    void theOperationOutcome() {
        // When
        Read read = Readers.answers().read(example("OperationOutcome-InvalidRequestResponse"), List.of(1));

        // Then
        assertThat(((Read.Outcome) read).issues()).extracting(Issue::severity).containsOnly("error");
    }

    /** Every file is read by a test above, or is a request: those are listed with what becomes of them. */
    @Test
    void noExampleIsForgotten() {
        assertThat(PublishedPackages.examples()).hasSize(47).allSatisfy(name -> assertThat(
                RESPONSES.stream().anyMatch(name::startsWith) || REQUESTS.keySet().stream().anyMatch(name::startsWith))
                .as(name).isTrue());
    }

    private static final List<String> RESPONSES = List.of("Bundle-ErrorResponse", "Bundle-PASClaimInquiryResponse",
            "Bundle-PASSubscriptionNotification", "Bundle-ReferralAuthorizationResponse",
            "Bundle-ReferralPendingAuthorizationResponse", "Bundle-RejectionResponse", "ClaimResponse-",
            "CommunicationRequest-", "OperationOutcome-", "Parameters-", "Task-");

    /** What of a request is ours to produce. */
    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("Bundle-Homecare", "home care certification is not asked for by this house"),
            Map.entry("Bundle-MedicalServices", "can be produced"),
            Map.entry("Bundle-PASClaimInquiryBundle", "can be produced"),
            Map.entry("Bundle-ReferralAuthorizationBundle", "can be produced"),
            Map.entry("Bundle-SurgicalRequest", "can be produced, encounter apart"),
            Map.entry("Claim-", "as its Bundle"), Map.entry("Coverage-", "can be produced"),
            Map.entry("DeviceRequest-", "see the device shape"), Map.entry("DocumentReference-", "can be produced"),
            Map.entry("Encounter-", "the house knows no encounter"), Map.entry("Location-", "place of service instead"),
            Map.entry("MedicationRequest-", "see the medication shape"),
            Map.entry("NutritionOrder-", "no nutrition orders are taken in"),
            Map.entry("Organization-", "can be produced"), Map.entry("Patient-", "can be produced"),
            Map.entry("Practitioner-", "can be produced"), Map.entry("PractitionerRole-", "can be produced"),
            Map.entry("ServiceRequest-", "can be produced"), Map.entry("Subscription-", "can be produced"));

    private static LineDecision approved(String provider) {
        return new LineDecision(1, "A1", List.of(), "AUTH0001", null, BigDecimal.ONE, null, MAY, List.of(),
                new LineDetails(null, CONSULTATION, provider, LocalDate.of(2005, 5, 2), MAY, new BigDecimal("100"),
                        null, List.of()));
    }

    private static More more(About about) {
        return new More(Optional.empty(), Optional.empty(), about, List.of());
    }

    private static PayerAnswer read(String name) {
        return ((Read.Answered) Readers.answers().read(example(name), List.of(1))).answer();
    }

    private static List<RequestedInformation> asked(String name) {
        String resource = new String(example(name), StandardCharsets.UTF_8);
        byte[] bundle = AnswerReaderTest.bytes(AnswerReaderTest.bundle(AnswerReaderTest.response("\"item\":[]"),
                resource));
        return ((Read.Answered) Readers.answers().read(bundle, List.of(1))).answer().requested();
    }

    private static byte[] example(String name) {
        return PublishedPackages.example(name + ".json").getBytes(StandardCharsets.UTF_8);
    }
}
