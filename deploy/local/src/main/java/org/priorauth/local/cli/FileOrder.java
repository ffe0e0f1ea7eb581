package org.priorauth.local.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.Addresses;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.login.TokenRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Files the sample order as an EHR would, for a demo of what a payer may answer. */
@Command(name = "order", mixinStandardHelpOptions = true, description = "Files the sample order for an invented patient, as the EHR of Riverside Therapy.")
final class FileOrder implements Callable<Integer> {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Mixin
    private Place place;

    @Option(names = "--ending", paramLabel = "<trigger>", description = "What the payer shall do: DENY, MODIFY, PEND, INFO, TIMEOUT, NOAUTH, ... (the sandbox lists them "
            + "at /triggers). Without it: approve.")
    private String ending = "";

    @Option(names = "--count", paramLabel = "<n>", description = "How many: 1")
    private int count = 1;

    @Override
    public Integer call() {
        Addresses addresses = place.running();
        String token = TokenRequest.send(addresses.tokenEndpoint(), "riverside-ehr");
        SampleOrder order = SampleOrder.in(LocalSettings.checkout(), LocalDate.now(), new SecureRandom());
        String trigger = ending.isEmpty() || ending.startsWith("-") ? ending : "-" + ending;
        boolean allTaken = true;
        for (int i = 0; i < count; i++) {
            allTaken &= taken(post(addresses, token, order.forAnotherPatient(trigger)));
        }
        return allTaken ? 0 : 1;
    }

    private static boolean taken(HttpResponse<String> answer) {
        System.out.println(answer.statusCode() + " " + answer.headers().firstValue("Location").orElse(answer.body()));
        return answer.statusCode() == 202;
    }

    private static HttpResponse<String> post(Addresses addresses, String token, String bundle) {
        URI url = URI.create("http://127.0.0.1:" + addresses.ports().of("gateway") + "/api/v1/authorizations");
        try {
            return HTTP.send(HttpRequest.newBuilder(url).header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/fhir+json")
                    .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(bundle))
                    .build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new InfrastructureException("The gateway does not answer on " + url + ": is Prior Auth running?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfrastructureException("Interrupted while filing.", e);
        }
    }
}
