package org.priorauth.sandbox.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.priorauth.sandbox.Message;

import com.sun.net.httpserver.HttpServer;

/** A clinic's end point for notifications that can be told how to answer, and be switched off and on. */
public final class Receiver implements AutoCloseable {

    /** One notification, with the Authorization header it came with. */
    public record Heard(String authorization, String contentType, Bundle notification) {

        public String type() {
            return parameter("type");
        }

        public String parameter(String name) {
            return status().getParameter().stream().filter(it -> it.getName().equals(name)).findFirst().orElseThrow()
                    .getValue()
                    .primitiveValue();
        }

        /** The payer's answer that an event tells. */
        public Bundle answer() {
            return (Bundle) notification.getEntry().get(1).getResource();
        }

        /** A part of the one event told. */
        public ParametersParameterComponent part(String name) {
            return status().getParameter().stream().filter(it -> it.getName().equals("notification-event")).findFirst()
                    .orElseThrow().getPart().stream().filter(it -> it.getName().equals(name)).findFirst().orElseThrow();
        }

        public Parameters status() {
            return (Parameters) notification.getEntryFirstRep().getResource();
        }
    }

    final AtomicInteger status = new AtomicInteger(200);
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private int port;
    private HttpServer server;

    public Receiver() throws IOException {
        open();
    }

    public void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/notify", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int answer = status.get();
            if (answer == 200) {
                heard.add(new Heard(exchange.getRequestHeaders().getFirst("Authorization"),
                        exchange.getRequestHeaders().getFirst("Content-Type"), Message.of(body).bundle()));
            }
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        port = server.getAddress().getPort();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port + "/notify";
    }

    public List<Heard> handshakes() {
        return heard.stream().filter(it -> it.type().equals("handshake")).toList();
    }

    public List<Heard> heartbeats() {
        return heard.stream().filter(it -> it.type().equals("heartbeat")).toList();
    }

    public List<Heard> events() {
        return heard.stream().filter(it -> it.type().equals("event-notification")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
