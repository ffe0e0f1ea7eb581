package org.priorauth.gateway.openapi;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import org.priorauth.gateway.forward.Upstreams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** The services' own descriptions. Of a service that is down, the last one it gave. */
@Singleton
class ServiceDocuments {

    private static final String PATH = "/q/openapi?format=json";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Upstreams upstreams;
    private final ObjectMapper json;
    private final Map<String, JsonNode> last = new ConcurrentHashMap<>();

    ServiceDocuments(Upstreams upstreams, ObjectMapper json) {
        this.upstreams = upstreams;
        this.json = json;
    }

    /** Never fails: a service that has never answered is simply not found by {@link #of}. */
    Future<Void> refresh(List<String> services) {
        return Future.join(services.stream().map(this::fetch).toList()).otherwiseEmpty().mapEmpty();
    }

    Optional<JsonNode> of(String service) {
        return Optional.ofNullable(last.get(service));
    }

    private Future<Void> fetch(String service) {
        return upstreams.ask(service, PATH, PATIENCE).compose(HttpClientRequest::send).compose(this::read)
                .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).onSuccess(it -> last.put(service, it)).mapEmpty();
    }

    private Future<JsonNode> read(HttpClientResponse response) {
        return response.statusCode() != 200
                ? Future.failedFuture("status " + response.statusCode())
                : response.body().compose(body -> parse(body.getBytes()));
    }

    private Future<JsonNode> parse(byte[] body) {
        try {
            return Future.succeededFuture(json.readTree(new String(body, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException unreadable) {
            return Future.failedFuture(unreadable);
        }
    }
}
