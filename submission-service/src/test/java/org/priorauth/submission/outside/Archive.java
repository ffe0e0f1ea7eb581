package org.priorauth.submission.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Intake and lmn as this service sees them: they give bytes to a service with a token that names a clinic. */
public class Archive implements AutoCloseable {

    private final HttpServer server;
    private final Map<UUID, byte[]> papers = new ConcurrentHashMap<>();
    private final List<String> tenants = new CopyOnWriteArrayList<>();

    Archive() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Keeps a letter under its letter's id. */
    public DocumentRef letter(UUID letter, String text) {
        return keep(letter, UUID.randomUUID(), "lmn", text);
    }

    public DocumentRef document(String text) {
        UUID id = UUID.randomUUID();
        return keep(id, id, "intake", text);
    }

    private DocumentRef keep(UUID name, UUID id, String owner, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        papers.put(name, bytes);
        return new DocumentRef(id, owner, "A paper",
                owner.equals("lmn")
                        ? null
                        : new Code("http://loinc.org", "11506-3",
                                null),
                "application/pdf", bytes.length, sha256(bytes));
    }

    public void damage(UUID name) {
        papers.put(name, "another paper".getBytes(StandardCharsets.UTF_8));
    }

    public List<String> tenants() {
        return tenants;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            UUID name = UUID.fromString(path[6]);
            String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] paper = papers.get(name);
            int status = !token.startsWith("Bearer ey") ? 401 : paper == null ? 404 : 200;
            tenants.add(String.valueOf(exchange.getRequestHeaders().getFirst("Priorauth-Tenant")));
            exchange.sendResponseHeaders(status, status == 200 ? paper.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(paper);
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
