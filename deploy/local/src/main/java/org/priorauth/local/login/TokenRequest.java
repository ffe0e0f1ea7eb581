package org.priorauth.local.login;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.infrastructure.login.DemoPeople;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks a token endpoint as a demo person (password grant) or a demo client (client credentials). */
public final class TokenRequest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private TokenRequest() {}

    /** @return an access token */
    public static String send(String endpoint, String who) {
        try {
            HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(URI.create(endpoint))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form(who)))
                    .build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new InfrastructureException("The log-in gives no token to " + who + ": " + answer.body());
            }
            return JSON.readTree(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new InfrastructureException("The log-in does not answer on " + endpoint + ": is Prior Auth running?",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfrastructureException("Interrupted while asking for a token.", e);
        }
    }

    private static String form(String who) {
        return DemoPeople.client(who).isPresent()
                ? "grant_type=client_credentials&client_id=" + who + "&client_secret=" + who
                : "grant_type=password&client_id=" + DemoPeople.WEB + "&username=" + who + "&password=" + who;
    }
}
