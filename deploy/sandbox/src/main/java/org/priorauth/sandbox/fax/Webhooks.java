package org.priorauth.sandbox.fax;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.time.Later;

/** Brings webhooks to a clinic. */
@Singleton
class Webhooks {

    /** Half an hour or so with the pauses of the settings' defaults. */
    private static final int TRIES = 60;

    private final HttpClient http;
    private final SandboxSettings.Notification settings;
    private final Later later;

    Webhooks(SandboxSettings settings, Later later) {
        this.settings = settings.notification();
        this.later = later;
        this.http = HttpClient.newBuilder().connectTimeout(this.settings.patience()).version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER).build();
    }

    /** The HTTP status, or 0 where nobody answered. */
    CompletableFuture<Integer> bring(Sealed webhook) {
        HttpRequest request = HttpRequest.newBuilder(webhook.to()).timeout(settings.patience())
                .header("Content-Type", "application/json").header("Webhook-Id", webhook.id())
                .header("Webhook-Timestamp", webhook.time()).header("Webhook-Signature", webhook.signature())
                .POST(BodyPublishers.ofByteArray(webhook.body())).build();
        return http.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode)
                .exceptionally(nobodyAnswered -> 0);
    }

    /** Again, signed anew each time, while the clinic is down. */
    void bringUntilTaken(Supplier<Sealed> webhook) {
        bring(webhook, settings.firstPause(), TRIES);
    }

    private void bring(Supplier<Sealed> webhook, Duration pause, int tries) {
        bring(webhook.get()).thenAccept(status -> {
            if (isDown(status) && tries > 1) {
                Duration longer = pause.multipliedBy(2);
                Duration next = longer.compareTo(settings.longestPause()) < 0 ? longer : settings.longestPause();
                later.in(pause, () -> bring(webhook, next, tries - 1));
            }
        });
    }

    private static boolean isDown(int status) {
        return status == 0 || status == 429 || status >= 500;
    }
}
