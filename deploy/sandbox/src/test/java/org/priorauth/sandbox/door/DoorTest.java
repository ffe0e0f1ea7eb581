package org.priorauth.sandbox.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is refused before anyone looks at its meaning, always as OperationOutcome. */
@QuarkusTest
class DoorTest {

    @TestHTTPResource("/")
    URI root;

    private PayerCalls bcbs() { return new PayerCalls(root, "bcbs"); }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/fhir+xml",
            "application/fhir+json; charset=iso-8859-1"})
    void anotherFormatIsRefused(String type) {
        // Given
        String body = Message.submitFor("M5001").json();

        // When
        Reply reply = post(body, type);

        // Then
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text("/issue/0/code")).isEqualTo("not-supported");
        assertThat(reply.type()).isEqualTo("application/fhir+json");
    }

    @Test
    void utf8MayBeSaid() {
        // Given
        String body = Message.submitFor("M5002").json();

        // When
        Reply reply = post(body, "application/fhir+json; charset=UTF-8");

        // Then
        assertThat(reply.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsRefusedAtItsPlace(String body, String rule, String place) {
        // Given a body that is no good

        // When
        Reply reply = post(body, "application/fhir+json");

        // Then
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/resourceType")).isEqualTo("OperationOutcome");
        assertThat(reply.text("/issue/0/details/coding/0/code")).isEqualTo(rule);
        assertThat(reply.text("/issue/0/expression/0")).isEqualTo(place);
        assertThat(reply.text("/issue/0/diagnostics")).startsWith(rule + " at " + place);
    }

    static Stream<Arguments> unreadable() {
        Message clean = Message.submit();
        return Stream.of(Arguments.of("{\"resourceType\":\"Bundle\",", "json-readable", "$this"),
                Arguments.of("", "json-readable", "$this"), Arguments.of("[]", "json-readable", "$this"),
                Arguments.of("{}", "json-readable", "$this"),
                Arguments.of("[".repeat(5000), "json-readable", "$this"),
                Arguments.of("{\"resourceType\":\"Bungle\"}", "json-readable", "$this"),
                Arguments.of(clean.json("/entry/0/resource"), "resource-type", "$this"),
                Arguments.of(clean.with("/entry/0/resource/colour", "\"red\"").json(), "fhir-known",
                        "Bundle.entry[0].resource.colour"),
                Arguments.of(clean.with("/entry/0/resource/created", "\"yesterday\"").json(), "fhir-value",
                        "Bundle.entry[0].resource.created"),
                Arguments.of(clean.with("/entry/8/resource/content/0/attachment/data", "\"@@ no base64\"").json(),
                        "fhir-value",
                        "Bundle.entry[8].resource.content[0].attachment.data"));
    }

    @Test
    void aRefusalDoesNotRepeatWhatWasSent() {
        // Given
        String body = Message.submitFor("M5003").with("/entry/1/resource/birthDate", "\"12 April 1961\"").json();

        // When
        Reply reply = post(body, "application/fhir+json");

        // Then
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().json()).doesNotContain("1961").doesNotContain("Alder");
    }

    @Test
    void everyViolationIsNamedWithItsPlaceAndItsSource() {
        // Given
        Message broken = Message.submitFor("M5004").without("/entry/0/resource/item/0/category")
                .without("/entry/0/resource/item/1/category");

        // When
        Reply reply = bcbs().submit(broken);

        // Then
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/issue/0/severity")).isEqualTo("error");
        assertThat(reply.text("/issue/0/code")).isEqualTo("required");
        assertThat(reply.text("/issue/0/expression/0")).isEqualTo("Bundle.entry[0].resource.item[0].category");
        assertThat(reply.text("/issue/1/expression/0")).isEqualTo("Bundle.entry[0].resource.item[1].category");
        assertThat(reply.text("/issue/0/diagnostics"))
                .isEqualTo("item-category at Bundle.entry[0].resource.item[0].category: "
                        + "Every item has a service type code as its category. "
                        + "[PAS 2.2.1 profile-claim, Claim.item.category 1..1 (X12 1365)]");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        // Given 3 MB where 2 are read
        String body = "{\"resourceType\":\"Bundle\",\"id\":\"" + "x".repeat(3 << 20) + "\"}";

        // When
        Reply reply = post(body, "application/fhir+json");

        // Then
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text("/issue/0/code")).isEqualTo("too-long");
    }

    @Test
    void aPayerThatIsNotPlayedIsNotFound() {
        // Given
        PayerCalls nobody = new PayerCalls(root, "nobody");

        // When
        Reply reply = nobody.submit(Message.submit());

        // Then
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("/issue/0/code")).isEqualTo("not-found");
    }

    @Test
    void anOperationThatIsNotOfferedIsSaidInFhir() {
        // Given
        Message asked = Message.submit();

        // When
        Reply reply = bcbs().fhir("Claim/$cancel", asked);

        // Then
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("/resourceType")).isEqualTo("OperationOutcome");
    }

    private Reply post(String body, String type) {
        return PayerCalls.send(bcbs().request("/fhir/Claim/$submit").header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }
}
