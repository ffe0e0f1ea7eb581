package org.priorauth.benefits.played;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A payer that answers each member as a test has told it, the last play for ever; it remembers what it was asked. */
public class PlayedPayer implements QuarkusTestResourceLifecycleManager {

    public static final int TRIES = 5;

    private final Map<String, List<Play>> plays = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    /** One question as it came. */
    public record Asked(String memberId, String identifier, String path, Instant at) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        return Map.of("PRIORAUTH_SANDBOX_URL", "http://127.0.0.1:" + server.getAddress().getPort(),
                "priorauth.benefits.asking.tries", String.valueOf(TRIES),
                "priorauth.benefits.asking.first-pause", "20ms",
                "priorauth.benefits.asking.longest-pause", "50ms");
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode bundle = TestJson.MAPPER.readTree(exchange.getRequestBody());
        String memberId = bundle.at("/entry/1/resource/identifier/0/value").asText();
        int earlier = asked(memberId).size();
        asked.add(new Asked(memberId, bundle.at("/identifier/value").asText(), exchange.getRequestURI().getPath(),
                Instant.now()));
        List<Play> program = plays.getOrDefault(memberId, List.of(Play.recorded("active")));
        send(exchange, program.get(Math.min(earlier, program.size() - 1)));
    }

    private static void send(HttpExchange exchange, Play play) throws IOException {
        byte[] body = play.body().getBytes(StandardCharsets.UTF_8);
        play.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(play.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(PlayedPayer.class));
    }

    public void plays(String memberId, Play... program) {
        plays.put(memberId, List.of(program));
    }

    /** What this payer was asked about the member, in order. */
    public List<Asked> asked(String memberId) {
        return asked.stream().filter(one -> one.memberId().equals(memberId)).toList();
    }
}
