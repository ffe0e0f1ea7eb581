package org.priorauth.lmn.phrasing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Phrasing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks a model behind the chat-completions interface that OpenAI, Ollama, vLLM and others speak. It is sent the lines of one
 * section and its heading; off unless a URL is set.
 */
@ApplicationScoped
public class ChatPhrasing implements Phrasing {

    private static final String TASK = "Rephrase each line of the JSON array for a letter of medical necessity. Keep every "
            + "number, code, date, name, side and negation exactly as it is. Add nothing. Answer with a JSON array of as "
            + "many strings, in the same order, and nothing else.";
    private static final int OK = 200;
    private static final TypeReference<List<String>> LINES = new TypeReference<>() {};

    private final LmnSettings.PhrasingSettings settings;
    private final ObjectMapper json;
    private final HttpClient client;

    @Inject
    ChatPhrasing(LmnSettings settings, ObjectMapper json) {
        this(settings.phrasing(), json);
    }

    ChatPhrasing(LmnSettings.PhrasingSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.client = HttpClient.newBuilder().connectTimeout(settings.within()).build();
    }

    @Override
    public boolean isOn() { return settings.url().isPresent(); }

    @Override
    public CompletionStage<List<String>> rephrase(String heading, List<String> lines) {
        return settings.url()
                .map(url -> client.sendAsync(request(url, heading, lines), BodyHandlers.ofByteArray())
                        .orTimeout(settings.within().toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                        .thenApply(this::lines))
                .orElseGet(() -> CompletableFuture.failedFuture(new IllegalStateException("phrasing is off")));
    }

    private HttpRequest request(URI url, String heading, List<String> lines) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/chat/completions"))
                .timeout(settings.within()).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body(heading, lines)));
        settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    private byte[] body(String heading, List<String> lines) {
        try {
            String task = TASK + " The section is: " + heading;
            return json.writeValueAsBytes(Map.of("model", settings.model(), "temperature", 0, "stream", false,
                    "messages", List.of(Map.of("role", "system", "content", task),
                            Map.of("role", "user", "content", json.writeValueAsString(lines)))));
        } catch (JsonProcessingException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** The message of a fault says nothing of the answer, which may hold PHI. */
    private List<String> lines(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("phrasing was answered with " + answer.statusCode());
        }
        try {
            JsonNode content = json.readTree(answer.body()).at("/choices/0/message/content");
            return json.readValue(content.asText(), LINES);
        } catch (IOException thrown) {
            throw new IllegalStateException("phrasing was answered with something else than lines");
        }
    }
}
