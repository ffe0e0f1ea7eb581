package org.priorauth.gateway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/** A service behind the door: remembers what reached it and answers as the test says. */
public final class FakeService {

    /** A request as it arrived, its body read to the end. */
    public record Received(String method, String uri, MultiMap headers, byte[] body) {}

    private final Vertx vertx;
    private final String name;
    private final int port;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Handler<HttpServerRequest> answer;
    private volatile Handler<HttpServerRequest> raw;
    private HttpServer server;

    FakeService(Vertx vertx, String name, int port) {
        this.vertx = vertx;
        this.name = name;
        this.port = port;
    }

    public void reset() {
        received.clear();
        raw = null;
        answer = request -> request.response().putHeader("Content-Type", "application/json")
                .end("{\"service\":\"" + name + "\"}");
        if (server == null) {
            up();
        }
    }

    /** The request's body is read and remembered first. */
    public void answers(Handler<HttpServerRequest> wanted) {
        answer = wanted;
    }

    /** The test takes the request as it comes, unread. */
    public void takes(Handler<HttpServerRequest> wanted) {
        raw = wanted;
    }

    public void down() {
        await(server.close());
        server = null;
    }

    void up() {
        server = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(this::receive);
        await(server.listen());
    }

    public List<Received> received() { return received; }

    public Received only() {
        if (received.size() != 1) {
            throw new AssertionError(name + " received " + received.size() + " requests, not one");
        }
        return received.get(0);
    }

    public String name() { return name; }

    public String url() { return "http://127.0.0.1:" + port; }

    private void receive(HttpServerRequest request) {
        Handler<HttpServerRequest> taking = raw;
        if (taking != null) {
            taking.handle(request);
            return;
        }
        request.body().onSuccess(body -> {
            received.add(new Received(request.method().name(), request.uri(), request.headers(), body.getBytes()));
            answer.handle(request);
        });
    }

    private static void await(Future<?> work) {
        try {
            work.toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
