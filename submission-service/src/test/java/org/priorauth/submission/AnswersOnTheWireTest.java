package org.priorauth.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Behaviour.Says;

import ca.uhn.fhir.context.FhirContext;
import io.quarkus.test.junit.QuarkusTest;

/** The same answer as servers put it on the wire: packed, in other alphabets, in XML, too slowly, later, elsewhere. */
@QuarkusTest
class AnswersOnTheWireTest extends ServiceTest {

    private static final String JSON = "application/fhir+json";

    static Stream<Arguments> writings() {
        return Stream.of(
                written("gzip", JSON, Map.of("Content-Encoding", "gzip"), AnswersOnTheWireTest::packed),
                written("byte order mark", JSON, Map.of(), json -> text(json, "\uFEFF", UTF_8)),
                written("UTF-16", JSON + "; charset=utf-16", Map.of(), json -> text(json, "", StandardCharsets.UTF_16)),
                written("UTF-16, unmarked", JSON, Map.of(), json -> text(json, "", StandardCharsets.UTF_16LE)),
                written("UTF-16, said to be UTF-8", JSON + "; charset=utf-8", Map.of(),
                        json -> text(json, "", StandardCharsets.UTF_16)),
                written("Latin-1", "application/json; charset=iso-8859-1", Map.of(),
                        json -> text(json, "", StandardCharsets.ISO_8859_1)),
                written("a charset nobody has", JSON + "; charset=klingon", Map.of(), json -> json),
                written("XML", "application/fhir+xml", Map.of(), json -> xml(json).getBytes(UTF_8)),
                written("XML in UTF-16", "application/fhir+xml", Map.of(),
                        json -> ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml(json))
                                .getBytes(StandardCharsets.UTF_16)));
    }

    private static Arguments written(String name, String type, Map<String, String> more, UnaryOperator<byte[]> how) {
        Map<String, String> headers = new java.util.HashMap<>(more);
        headers.put("Content-Type", type);
        return Arguments.of(name, new Says.Otherwise(headers, how));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    @Shows("cap-5")
    void anAnswerIsTheSameHoweverItIsWritten(String name, Says says) {
        // Given
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.changed(Answers.every(request, "A1"),
                response -> response.put("disposition", "Approved for Zo\u00eb")), says));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(last().lines().get(0).authorizationNumber()).isEqualTo("AUTH0001");
        assertThat(seen().getString("words")).isEqualTo("Approved for Zo\u00eb");
        assertThat(payer.inquiries(payer.submitted(member).get(0).claimIdentifier())).isZero();
    }

    @Test
    void whatUnpacksWithoutEndIsTooLong() {
        // Given
        byte[] bomb = packed(new byte[64 << 20]);
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.every(request, "A1"),
                new Says.Otherwise(Map.of("Content-Encoding", "gzip", "Content-Type", JSON), json -> bomb)));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
        assertThat(payer.inquiries(payer.submitted(member).get(0).claimIdentifier())).isPositive();
    }

    @Test
    void anAnswerThatOnlyDripsIsLostAndAskedFor() {
        // Given
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.every(request, "A1"), new Says.Drip()));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
        assertThat(payer.inquiries(payer.submitted(member).get(0).claimIdentifier())).isPositive();
    }

    @Test
    void aBusyPayerMayNameTheTimeAsADate() {
        // Given
        Instant begun = Instant.now();
        String then = DateTimeFormatter.RFC_1123_DATE_TIME.format(begun.plusSeconds(3).atZone(ZoneOffset.UTC));
        payer.does(member, Behaviour.keepsNothingAndSays(new Says.Full(503, Map.of("Retry-After", then), new byte[0])),
                Behaviour.approves());

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
        assertThat(payer.submitted(member)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 303, 308})
    void aRedirectToAnotherHostGetsNothing(int status) {
        // Given
        String elsewhere = payer.url().replace("127.0.0.1", "localhost") + "/payers/behind/fhir/Claim/$submit";
        payer.does(member, Behaviour.keepsNothingAndSays(
                new Says.Full(status, Map.of("Location", elsewhere), new byte[0])), Behaviour.approves());

        // When
        complete();

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("payer-address-moved");
        assertThat(payer.submitted(member)).hasSize(1);
    }

    private static byte[] text(byte[] json, String before, Charset charset) {
        return (before + new String(json, UTF_8)).getBytes(charset);
    }

    private static String xml(byte[] json) {
        FhirContext fhir = FhirContext.forR4Cached();
        return fhir.newXmlParser().encodeResourceToString(fhir.newJsonParser().parseResource(new String(json, UTF_8)));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
