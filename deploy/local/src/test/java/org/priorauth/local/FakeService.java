package org.priorauth.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for a service in a launcher's test: is ready, tells what it was told, ends when asked to. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/q/health/ready", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
        server.createContext("/environment", exchange -> answer(exchange, System.getenv().entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("\n"))));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("drained")));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
