package org.priorauth.sandbox.notification;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.fhir.Fhir;

/** Brings a notification to its endpoint and says what became of it. */
@Singleton
class Courier {

    private final Fhir fhir;
    private final Duration patience;
    private final HttpClient http;

    Courier(Fhir fhir, SandboxSettings settings) {
        this.fhir = fhir;
        this.patience = settings.notification().patience();
        this.http = HttpClient.newBuilder().connectTimeout(patience).version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER).build();
    }

    /** The HTTP status, or 0 when nobody answered. */
    CompletableFuture<Integer> bring(Subscriber to, Bundle notification) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(to.endpoint())).timeout(patience)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofByteArray(fhir.write(notification)));
        to.headers().forEach(line -> {
            Header header = Header.of(line);
            request.header(header.name(), header.value());
        });
        return http.sendAsync(request.build(), BodyHandlers.discarding()).thenApply(HttpResponse::statusCode)
                .exceptionally(nobodyAnswered -> 0);
    }
}
