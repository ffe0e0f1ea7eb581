package org.priorauth.submission.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;

/** What lies before a payer's FHIR operations: its capabilities, and its log-in (SMART Backend Services). */
public class FrontDesk {

    private final Map<String, String> statements = new ConcurrentHashMap<>();
    private final Map<String, Integer> lookedAt = new ConcurrentHashMap<>();
    private final List<String> tokenRequests = new CopyOnWriteArrayList<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Map<String, List<String>> shown = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private volatile int tokenStatus = 200;

    /** The CapabilityStatement of a payer, by the payer's id in the path. */
    public void declares(String payer, String statement) {
        statements.put(payer, statement);
    }

    public int looksAt(String payer) {
        return lookedAt.getOrDefault(payer, 0);
    }

    /** Bodies of the token requests, oldest first. */
    public List<String> tokenRequests() {
        return tokenRequests;
    }

    /** What was shown with each submission below this path. */
    public List<String> shown(String path) {
        return shown.getOrDefault(path, List.of());
    }

    /** Every token that was given is no longer taken. */
    public void forgetsTokens() {
        tokens.clear();
    }

    public void answersTokenRequestsWith(int status) { this.tokenStatus = status; }

    /** False where somebody else has to answer. */
    boolean answered(HttpExchange exchange, byte[] body, String url) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String payer = path.split("/").length > 2 ? path.split("/")[2] : "";
        if (path.endsWith("/Claim/$submit")) {
            shown.computeIfAbsent(path, key -> new CopyOnWriteArrayList<>())
                    .add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        }
        if (path.endsWith("/metadata")) {
            lookedAt.merge(payer, 1, Integer::sum);
            String statement = statements.get(payer);
            send(exchange, statement == null ? 404 : 200, statement == null ? "" : statement);
        } else if (path.endsWith("/.well-known/smart-configuration")) {
            send(exchange, 200, "{\"token_endpoint\":\"" + url + "/payers/" + payer + "/token\"}");
        } else if (path.endsWith("/token")) {
            token(exchange, new String(body, StandardCharsets.UTF_8));
        } else if (payer.startsWith("smart")
                && !tokens.contains(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "");
        } else {
            return false;
        }
        return true;
    }

    private void token(HttpExchange exchange, String form) throws IOException {
        tokenRequests.add(form);
        if (tokenStatus != 200) {
            send(exchange, tokenStatus, "{\"error\":\"invalid_client\",\"error_description\":\"who?\"}");
            return;
        }
        String token = "token-" + number.incrementAndGet();
        tokens.add("Bearer " + token);
        send(exchange, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\",\"expires_in\":300}");
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
