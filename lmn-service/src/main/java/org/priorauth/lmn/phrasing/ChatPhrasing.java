package org.priorauth.lmn.phrasing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.priorauth.chassis.http.Addresses;
import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Limits;
import org.priorauth.chassis.http.Reply;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Phrasing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.mutiny.core.Vertx;

/**
 * Asks a model behind the chat-completions interface that OpenAI, Ollama, vLLM and others speak. It is sent the lines of one
 * section and its heading; off unless a URL is set. One POST through the house's own door, which follows no redirects and
 * bounds the answer: a client library would go around it.
 */
@ApplicationScoped
public class ChatPhrasing implements Phrasing {

    private static final String TASK = "Rephrase each line of the JSON array for a letter of medical necessity. Keep every "
            + "number, code, date, name, side and negation exactly as it is. Add nothing. Answer with a JSON array of as "
            + "many strings, in the same order, and nothing else.";
    private static final String JSON = "application/json";
    private static final TypeReference<List<String>> LINES = new TypeReference<>() {};
    /** A section's lines come back as long as they went, not as a book. */
    private static final long LONGEST_ANSWER = 256 * 1024;
    private static final int CONNECTIONS = 4;

    private final LmnSettings.PhrasingSettings settings;
    private final ObjectMapper json;
    private final Door door;

    @Inject
    ChatPhrasing(LmnSettings settings, ObjectMapper json, Vertx vertx, Clock clock) {
        this(settings.phrasing(), json, vertx, clock);
    }

    ChatPhrasing(LmnSettings.PhrasingSettings settings, ObjectMapper json, Vertx vertx, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.door = new Door(vertx, clock, Addresses.ANY,
                new Limits(settings.within(), settings.within(), LONGEST_ANSWER, CONNECTIONS));
    }

    @Override
    public boolean isOn() { return settings.url().isPresent(); }

    @Override
    public CompletionStage<List<String>> rephrase(String heading, List<String> lines) {
        return settings.url()
                .map(url -> door.post(URI.create(url + "/chat/completions"), headers(), body(heading, lines))
                        .map(this::lines).subscribeAsCompletionStage())
                .orElseGet(() -> CompletableFuture.failedFuture(new IllegalStateException("phrasing is off")));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", JSON, "Accept", JSON));
        settings.key().ifPresent(key -> headers.put("Authorization", "Bearer " + key));
        return headers;
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
    private List<String> lines(Reply reply) {
        if (!(reply instanceof Reply.Whole answer)) {
            throw new IllegalStateException("phrasing got no answer: " + ((Reply.Lost) reply).why());
        }
        if (!answer.isSuccess()) {
            throw new IllegalStateException("phrasing was answered with " + answer.status());
        }
        try {
            JsonNode content = json.readTree(answer.body()).at("/choices/0/message/content");
            return json.readValue(content.asText(), LINES);
        } catch (IOException thrown) {
            throw new IllegalStateException("phrasing was answered with something else than lines");
        }
    }
}
