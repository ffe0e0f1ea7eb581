package org.priorauth.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls one payer of a running sandbox, over the wire. */
public final class PayerCalls {

    /** What came back; {@code body} is empty JSON when there is none. */
    public record Reply(int status, String type, Message body) {

        public String text(String pointer) {
            return body.text(pointer);
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;
    private final String payer;

    public PayerCalls(URI root, String payer) {
        this.root = root;
        this.payer = payer;
    }

    public Reply submit(Message message) { return fhir("Claim/$submit", message); }

    public Reply inquire(Message message) { return fhir("Claim/$inquire", message); }

    public Reply eligibility(Message message) { return fhir("CoverageEligibilityRequest/$submit", message); }

    public Reply subscribe(Message message) { return fhir("Subscription", message); }

    public Reply communicate(Message message) { return fhir("Communication", message); }

    public Reply fhir(String operation, Message message) {
        return send(fhirRequest(operation, message));
    }

    /** As it came over the wire, for answers that are no FHIR or never end. */
    public HttpResponse<String> rawly(String operation, Message message) throws IOException {
        return exchange(fhirRequest(operation, message));
    }

    private HttpRequest.Builder fhirRequest(String operation, Message message) {
        return request("/fhir/" + operation).header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(message.json()));
    }

    public Reply control(String path, String json) {
        return send(request("/control/" + path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public Reply claims() {
        return get("/control/claims");
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve("/payers/" + payer + path)).timeout(Duration.ofSeconds(20));
    }

    public static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = exchange(request);
            String body = response.body().isBlank() ? "{}" : response.body();
            return new Reply(response.statusCode(), response.headers().firstValue("content-type").orElse(""),
                    Message.of(body));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
