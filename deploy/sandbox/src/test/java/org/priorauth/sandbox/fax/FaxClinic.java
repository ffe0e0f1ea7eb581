package org.priorauth.sandbox.fax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A clinic that takes webhooks and remembers them; it owns the fax line {@code main}. */
public final class FaxClinic implements QuarkusTestResourceLifecycleManager {

    static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(new byte[24]);

    /** One webhook. */
    record Call(String path, String id, String time, String signature, byte[] body) {

        /** Sealed with the line's secret. */
        boolean isGenuine() {
            return signature.equals(Sealed.of(URI.create(path), id, body, SECRET,
                    Instant.ofEpochSecond(Long.parseLong(time))).signature());
        }

        String text() {
            return new String(body);
        }
    }

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
        server.createContext("/", this::hear);
        server.start();
        return Map.of("sandbox.fax.main.clinic", url("/fax/main"), "sandbox.fax.main.secret", SECRET,
                "sandbox.fax.main.token", "fax-token");
    }

    private void hear(HttpExchange exchange) throws IOException {
        calls.add(new Call(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("Webhook-Id"),
                exchange.getRequestHeaders().getFirst("Webhook-Timestamp"),
                exchange.getRequestHeaders().getFirst("Webhook-Signature"), exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What came that speaks of this. */
    List<Call> about(String word) {
        return calls.stream().filter(call -> call.text().contains(word)).toList();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(FaxClinic.class));
    }
}
