package org.priorauth.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;
import org.priorauth.sandbox.Received;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The switches and the views for demonstrations and tests. */
@QuarkusTest
class ControlTest {

    @TestHTTPResource("/")
    URI root;

    @Test
    void aPayerThatIsSwitchedOffAnswersNobodyUntilItIsSwitchedOn() {
        // Given
        PayerCalls medicaid = new PayerCalls(root, "medicaid");
        medicaid.control("down", "{\"down\":true}");
        int off = medicaid.eligibility(Message.eligibility()).status();
        int offToo = medicaid.submit(Message.submitFor("M7001")).status();

        // When
        medicaid.control("down", "{\"down\":false}");

        // Then
        assertThat(List.of(off, offToo, medicaid.eligibility(Message.eligibility()).status())).containsExactly(503, 503,
                200);
    }

    @Test
    void aPersonDecidesAPendedRequestByHand() {
        // Given
        PayerCalls humana = new PayerCalls(root, "humana");
        Message asked = Message.submitFor("M7002-INFO");
        humana.submit(asked);

        // When
        Reply decided = humana.control("decide",
                "{\"identifier\":\"" + asked.text("/identifier/value") + "\",\"verdict\":\"DENY\"}");

        // Then
        assertThat(decided.status()).isEqualTo(200);
        assertThat(Answer.of(humana.submit(asked)).actions()).containsExactly("A3", "A3");
    }

    @Test
    void whatIsDecidedStaysDecided() {
        // Given
        PayerCalls humana = new PayerCalls(root, "humana");
        Message asked = Message.submitFor("M7003");
        humana.submit(asked);

        // When
        Reply refused = humana.control("decide", "{\"identifier\":\"" + asked.text("/identifier/value") + "\"}");

        // Then
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void aClaimNobodySentCannotBeDecided() {
        // Given
        PayerCalls humana = new PayerCalls(root, "humana");

        // When
        Reply refused = humana.control("decide", "{\"identifier\":\"never-sent\"}");

        // Then
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void theViewShowsIdentifiersAndNobodysData() {
        // Given
        PayerCalls humana = new PayerCalls(root, "humana");
        Message asked = Message.submitFor("SECRETMEMBER");

        // When
        humana.submit(asked);

        // Then
        assertThat(Received.of(humana, asked).state()).isEqualTo("decided");
        assertThat(humana.claims().body().json()).doesNotContain("SECRETMEMBER").doesNotContain("Alder")
                .doesNotContain("M54.16");
    }

    @Test
    void theTriggersAreListed() {
        // Given
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/triggers"));

        // When
        Message triggers = PayerCalls.send(request).body();

        // Then
        List<String> endings = IntStream.range(0, 16).mapToObj(i -> triggers.text("/" + i + "/ending")).toList();
        assertThat(endings).containsExactly("", "-DENY", "-MODIFY", "-PARTIAL", "-PEND", "-PENDDENY", "-INFO",
                "-TIMEOUT", "-500",
                "-422", "-NOAUTH", "-NOLETTER", "-INACTIVE", "-NOTCOVERED", "-UNKNOWN", "-DOWN");
        assertThat(triggers.text("/1/submit")).isEqualTo("A3 on every line, reason code and process note");
        assertThat(triggers.text("/15/eligibility")).startsWith("503 for the first 3 tries per member");
        assertThat(triggers.text("/21/submit"))
                .isEqualTo(
                        "A1 on every line, authorization number, period; and an addItem for a line that nobody asked for");
        assertThat(triggers.text("/36/ending")).isEqualTo("-HTML");
        assertThat(triggers.text("/36/submit")).isEqualTo("A1 on every line, authorization number, period; "
                + "first a web page instead of FHIR, when repeated as it should");
    }

    @Test
    void theRulesAreListedWithTheirSource() {
        // Given
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/rules"));

        // When
        Message rules = PayerCalls.send(request).body();

        // Then
        assertThat(rules.text("/0/id")).isEqualTo("json-readable");
        assertThat(rules.text("/4/operation")).isEqualTo("Claim/$submit");
        assertThat(rules.text("/4/id")).isEqualTo("bundle-collection");
        assertThat(rules.text("/4/citation")).isEqualTo("PAS 2.2.1 profile-pas-request-bundle, Bundle.type");
    }

    @Test
    void thePayersAreReady() {
        // Given
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/q/health/ready"));

        // When
        Reply ready = PayerCalls.send(request);

        // Then
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.text("/status")).isEqualTo("UP");
    }
}
