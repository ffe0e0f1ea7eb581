package org.priorauth.submission.pas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Example;
import org.priorauth.contracts.Examples;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.Intent;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Every shape this service can write, held against the published PAS 2.2.1 profiles: not one error. */
class ConformanceTest {

    private static PasValidator validator;

    @BeforeAll
    static void load() {
        validator = PasValidator.ready();
    }

    /** Every order of the contracts that may come to be sent: sparse, expedited, dependent, two lines, surgery, ... */
    static List<Example> orders() {
        return Examples.of(Topics.REQUEST_CHANGED).stream()
                .filter(example -> example.name().startsWith("accepted") || example.name().startsWith("amended"))
                .toList();
    }

    @Test
    void theGuidesOwnRequestIsFaultless() {
        // Given
        String example = PublishedPackages.example("Bundle-ReferralAuthorizationBundleExample.json");

        // When
        List<String> errors = validator.errors(example);

        // Then
        assertThat(errors).isEmpty();
    }

    @Test
    void aRequestWithoutItsCertificationTypeIsCaught() {
        // Given
        String broken = new String(Requests.writer().first(Requests.of(Cast.order())))
                .replace("extension-certificationType", "extension-certificationTypo");

        // When
        List<String> errors = validator.errors(broken);

        // Then
        assertThat(errors).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void aFirstRequestIsFaultless(Example example) {
        // Given
        Request request = Requests.withPapersOf(order(example));

        // When
        List<String> errors = validator.errors(Requests.writer().first(request));

        // Then
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("orders")
    @Shows("cap-2")
    void anInquiryIsFaultless(Example example) {
        // Given
        byte[] asked = Requests.writer().first(Requests.withPapersOf(order(example)));

        // When
        byte[] inquiry = Requests.writer().inquiry(asked, UUID.randomUUID(), Instant.parse("2026-03-03T08:00:00Z"));

        // Then
        assertThat(validator.errors(inquiry)).isEmpty();
    }

    static List<Order> shapes() {
        return Shapes.all();
    }

    /** Professional and institutional, services, devices and drugs; reviews and certifications of every kind. */
    @ParameterizedTest
    @MethodSource("shapes")
    @Shows({"conf-15", "spec-1", "prof-1", "prof-2"})
    void aRequestOfEveryShapeIsFaultless(Order order) {
        assertThat(validator.errors(Shapes.first(order))).isEmpty();
    }

    static Stream<List<ServiceLine>> amendments() {
        return Shapes.amendments();
    }

    @ParameterizedTest
    @MethodSource("amendments")
    @Shows({"spec-69", "spec-70", "spec-71"})
    void anUpdateOfLinesIsFaultless(List<ServiceLine> lines) {
        // Given
        byte[] first = Shapes.first(Shapes.therapy(Shapes.lines(1, 2)));

        // When
        byte[] update = Requests.writer().revision(first, Shapes.now(Shapes.UPDATE, Shapes.therapy(lines)), told());

        // Then
        assertThat(validator.errors(update)).isEmpty();
        assertThat(validator.errors(Requests.writer().cancellation(
                Shapes.now(Shapes.SECOND, Shapes.therapy(lines)).intent(), update, told()))).isEmpty();
    }

    @Test
    @Shows({"prof-8", "spec-69", "spec-71"})
    void aPaperThatIsTakenBackIsFaultless() {
        // Given
        byte[] first = Requests.writer().first(Requests.of(Cast.order(), Requests.letter()));

        // When
        byte[] update = Requests.writer().withdrawing(Shapes.now(Shapes.UPDATE, Cast.order()).intent(), first,
                List.of(), List.of(Requests.letter().ref().id()));

        // Then
        assertThat(new String(update)).contains("infoCancelled");
        assertThat(validator.errors(update)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aRequestOfEveryShapeCanBeTakenBack(Order order) {
        // When
        byte[] cancellation = Requests.writer().cancellation(Shapes.now(Shapes.UPDATE, order).intent(),
                Shapes.first(order), told());

        // Then
        assertThat(validator.errors(cancellation)).isEmpty();
    }

    private static List<LineDecision> told() {
        return List.of(new LineDecision(1, "A4", List.of(), "AUTH-7", "REF-9", null, null, null, List.of()));
    }

    @Test
    void aClinicThatCannotBeReachedByPhoneIsNoMistake() {
        // Given
        Order like = Cast.order();
        Clinic silent = new Clinic(like.clinic().npi(), like.clinic().name(), null, null, null, null);
        Order order = new Order(null, like.patient(), like.coverage(), like.payer(), silent, like.clinician(),
                like.category(), like.urgency(), null, like.diagnoses(), like.lines(), List.of(), List.of());

        // When
        byte[] request = Requests.writer().first(Requests.of(order));

        // Then
        assertThat(validator.errors(request)).isEmpty();
    }

    @Test
    void anUpdateWithADocumentAndWordsIsFaultless() {
        // Given
        byte[] first = Requests.writer().first(Requests.withPapersOf(Cast.order()));

        // When
        byte[] update = Requests.writer().update(update(), first, List.of(Requests.evaluation()),
                Optional.of("See page 2."));

        // Then
        assertThat(validator.errors(update)).isEmpty();
    }

    @Test
    void anUpdateOfAnUpdateIsFaultless() {
        // Given
        byte[] first = Requests.writer().first(Requests.withPapersOf(Cast.order()));
        byte[] update = Requests.writer().update(update(), first, List.of(Requests.evaluation()), Optional.empty());

        // When
        byte[] second = Requests.writer().update(Requests.intent(UUID.randomUUID(), List.of(1)), update, List.of(),
                Optional.of("Told by phone."));

        // Then
        assertThat(validator.errors(second)).isEmpty();
    }

    private static Intent update() {
        return Requests.intent(UUID.fromString("019cbee0-0000-7000-8000-000000000001"), List.of(1));
    }

    private static Order order(Example example) {
        try {
            return TestJson.MAPPER.readValue(example.json(), RequestChanged.class).order();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
