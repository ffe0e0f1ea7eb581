package org.priorauth.sandbox.fax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;
import org.priorauth.sandbox.fax.FaxClinic.Call;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The fax service as a clinic meets it: faxes out, what became of them, letters of payers in. */
@QuarkusTest
@QuarkusTestResource(FaxClinic.class)
class FaxServiceTest {

    FaxClinic clinic;

    @TestHTTPResource("/")
    URI root;

    private final UUID reference = UUID.randomUUID();

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(root.resolve("/fax/main/" + path)).header("Authorization", "Bearer fax-token");
    }

    private Reply send(String number) {
        return PayerCalls.send(to("faxes").header("Fax-To", number).header("Idempotency-Key", reference.toString())
                .header("Fax-Callback", clinic.url("/fax/main/status")).header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofString("%PDF-1.7 a letter")));
    }

    private String state(Reply sent) {
        return PayerCalls.send(to("faxes/" + sent.text("/id")).GET()).body().json();
    }

    private Reply inbound(String json) {
        return PayerCalls.send(to("control/inbound").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private List<Call> told(int times) {
        return await().atMost(Duration.ofSeconds(5)).until(() -> clinic.about(reference.toString()),
                calls -> calls.size() == times);
    }

    @Test
    void aFaxHandedOverTwiceIsOneFaxAndToldOnceToBeDelivered() {
        // When
        List<Reply> answers = List.of(send("+15555550100"), send("+15555550100"));
        // Then
        assertThat(answers).extracting(Reply::status).containsExactly(202, 202);
        assertThat(answers.get(0).text("/id")).isEqualTo(answers.get(1).text("/id"));
        Call told = told(1).get(0);
        assertThat(told.isGenuine()).isTrue();
        assertThat(told.path()).isEqualTo("/fax/main/status");
        assertThat(told.text()).isEqualTo("{\"reference\":\"%s\",\"id\":\"%s\",\"status\":\"delivered\"}"
                .formatted(reference, answers.get(0).text("/id")));
        assertThat(state(answers.get(0))).isEqualTo("{\"status\":\"delivered\"}");
    }

    @ParameterizedTest
    @CsvSource({"0101,busy", "0102,no-answer", "0103,no-fax"})
    void whatFailsIsToldWithItsReason(String ending, String reason) {
        // When
        Reply sent = send("+1555555" + ending);
        // Then
        assertThat(told(1).get(0).text())
                .endsWith("\"status\":\"failed\",\"reason\":\"%s\"}".formatted(reason));
        assertThat(state(sent)).isEqualTo("{\"status\":\"failed\",\"reason\":\"%s\"}".formatted(reason));
    }

    @Test
    void whoIsToldNothingFindsOutByAsking() {
        // When
        Reply sent = send("+15555550104");
        // Then
        await().atMost(Duration.ofSeconds(5)).until(() -> state(sent), "{\"status\":\"delivered\"}"::equals);
        assertThat(clinic.about(reference.toString())).isEmpty();
    }

    @Test
    void whatIsToldTwiceIsGenuineBothTimes() {
        // When
        send("+15555550105");
        // Then
        assertThat(told(2)).allMatch(Call::isGenuine).extracting(Call::id).doesNotHaveDuplicates();
    }

    @Test
    void aForgedReportIsNotGenuine() {
        // When
        send("+15555550106");
        // Then
        assertThat(told(1).get(0).isGenuine()).isFalse();
    }

    @Test
    void aBusyServiceTakesItAtTheThirdTry() {
        // When
        List<Integer> busy = IntStream.range(0, 3).mapToObj(i -> send("+15555550108").status()).toList();
        // Then
        assertThat(busy).containsExactly(503, 503, 202);
    }

    @Test
    void aNumberThatIsNotServedIsRefused() {
        // When
        Reply refused = send("+15555550107");
        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/refused")).isEqualTo("No fax is sent to that number.");
    }

    @Test
    void whatIsNoFaxOrComesFromNobodyIsRefused() {
        // When
        List<Integer> answers = List.of(send("reception").status(),
                PayerCalls.send(to("faxes").header("Fax-To", "+15555550100").POST(BodyPublishers.ofString("%PDF-")))
                        .status(),
                PayerCalls.send(HttpRequest.newBuilder(root.resolve("/fax/main/faxes/1")).GET()).status(),
                PayerCalls.send(HttpRequest.newBuilder(root.resolve("/fax/other/faxes/1")).GET()).status());
        // Then
        assertThat(answers).containsExactly(400, 400, 401, 404);
    }

    @Test
    void aFaxCanBeAnsweredByOne() {
        // When
        send("+15555550109");
        // Then
        told(1);
        Call answer = await().atMost(Duration.ofSeconds(5)).until(() -> clinic.about("+15555550109"),
                calls -> calls.size() == 1).get(0);
        assertThat(answer.path()).isEqualTo("/fax/main/received");
        assertThat(answer.isGenuine()).isTrue();
        assertThat(paper(answer).lines()).contains("Reference number: " + reference,
                "We have received your fax. It is being reviewed.");
    }

    @Test
    void aPayersLetterComesAsAPdfWithItsWords() {
        // When
        Reply brought = inbound("""
                                {"letter": "DENIAL", "id": "in-1", "payer": "Humana", "patient": "Maya Reyes",
                                 "born": "1961-10-01", "member": "W123", "reference": "PT-9"}""");
        // Then
        assertThat(brought.body().json()).isEqualTo("{\"id\":\"in-1\",\"answers\":[202]}");
        assertThat(paper(clinic.about("\"in-1\"").get(0)).lines()).contains("HUMANA", "Patient name: Maya Reyes",
                "Date of birth: 10/01/1961", "Member ID: W123", "Reference number: PT-9",
                "Your request for prior authorization has been denied.");
    }

    @Test
    void aScanHoldsNoWordsButAPicture() throws IOException {
        // When
        inbound("{\"id\": \"in-2\", \"scanned\": true}");
        // Then
        byte[] scan = document(clinic.about("\"in-2\"").get(0));
        try (PDDocument pdf = Loader.loadPDF(scan)) {
            assertThat(new PDFTextStripper().getText(pdf)).isBlank();
            assertThat(StreamSupport.stream(pdf.getPage(0).getResources().getXObjectNames().spliterator(), false))
                    .hasSize(1);
        }
    }

    @Test
    void lettersComeTwiceReplayedForgedAndStaleOnDemand() {
        // When
        List.of("TWICE", "REPLAYED", "FORGED", "STALE").forEach(how -> inbound(
                "{\"id\": \"in-%s\", \"how\": \"%s\"}".formatted(how, how)));
        // Then
        assertThat(clinic.about("in-TWICE")).hasSize(2).allMatch(Call::isGenuine).extracting(Call::time)
                .doesNotHaveDuplicates();
        assertThat(clinic.about("in-REPLAYED")).hasSize(2).allMatch(Call::isGenuine).extracting(Call::time)
                .containsOnly(clinic.about("in-REPLAYED").get(0).time());
        assertThat(clinic.about("in-FORGED")).hasSize(1).noneMatch(Call::isGenuine);
        assertThat(clinic.about("in-STALE")).hasSize(1).allMatch(Call::isGenuine)
                .allMatch(call -> Long.parseLong(call.time()) <= System.currentTimeMillis() / 1000 - 3600);
    }

    @Test
    void whatWasHandedOverIsShownWithoutNumberOrPage() {
        // Given
        Reply sent = send("+15555550101");
        // When
        Message shown = PayerCalls.send(to("control/faxes").GET()).body();
        // Then
        assertThat(shown.json()).contains(sent.text("/id")).doesNotContain("5555550101").doesNotContain("a letter");
    }

    private static byte[] document(Call call) {
        return Base64.getDecoder().decode(Message.of(call.text()).text("/document"));
    }

    private static String paper(Call call) {
        try (PDDocument pdf = Loader.loadPDF(document(call))) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException thrown) {
            throw new AssertionError(thrown);
        }
    }
}
