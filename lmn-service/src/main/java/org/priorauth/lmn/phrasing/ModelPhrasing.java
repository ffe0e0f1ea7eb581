package org.priorauth.lmn.phrasing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.priorauth.chassis.http.Addresses;
import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Limits;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Phrasing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.core.Vertx;

/**
 * Asks a model behind the chat-completions interface that OpenAI, Ollama, vLLM and others speak, by langchain4j. It is sent
 * the lines of one section and its heading; off unless a URL is set. One POST, never tried again.
 */
@ApplicationScoped
public class ModelPhrasing implements Phrasing {

    private static final String TASK = "Rephrase each line of the JSON array for a letter of medical necessity. Keep every "
            + "number, code, date, name, side and negation exactly as it is. Add nothing. Answer with a JSON array of as "
            + "many strings, in the same order, and nothing else.";
    private static final TypeReference<List<String>> LINES = new TypeReference<>() {};
    /** A section's lines come back as long as they went, not as a book. */
    private static final long LONGEST_ANSWER = 256 * 1024;
    private static final int CONNECTIONS = 4;

    private final Optional<ChatModel> model;
    private final ObjectMapper json;

    @Inject
    ModelPhrasing(LmnSettings settings, ObjectMapper json, Vertx vertx, Clock clock) {
        this(settings.phrasing(), json, vertx, clock);
    }

    ModelPhrasing(LmnSettings.PhrasingSettings settings, ObjectMapper json, Vertx vertx, Clock clock) {
        this.json = json;
        this.model = settings.url().map(url -> OpenAiChatModel.builder().baseUrl(url.toString())
                .modelName(settings.model()).apiKey(settings.key().orElse(null)).temperature(0.0).maxRetries(0)
                .httpClientBuilder(new DoorClient(new Door(vertx, clock, Addresses.ANY,
                        new Limits(settings.within(), settings.within(), LONGEST_ANSWER, CONNECTIONS)),
                        settings.within()))
                .build());
    }

    @Override
    public boolean isOn() { return model.isPresent(); }

    @Override
    public CompletionStage<List<String>> rephrase(String heading, List<String> lines) {
        return model.map(asked -> Uni.createFrom().item(() -> said(asked, heading, lines))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).subscribeAsCompletionStage())
                .orElseGet(() -> CompletableFuture.failedFuture(new IllegalStateException("phrasing is off")));
    }

    private List<String> said(ChatModel asked, String heading, List<String> lines) {
        try {
            return json.readValue(asked.chat(SystemMessage.from(TASK + " The section is: " + heading),
                    UserMessage.from(json.writeValueAsString(lines))).aiMessage().text(), LINES);
        } catch (JsonProcessingException | RuntimeException fault) {
            throw withoutAWordOfIt(fault);
        }
    }

    /** What others say of their faults quotes the answer, which may hold PHI. */
    private static DoorClient.NoAnswer withoutAWordOfIt(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DoorClient.NoAnswer ours) {
                return ours;
            }
        }
        return new DoorClient.NoAnswer("was answered with something else than lines");
    }
}
