package org.priorauth.submission.outside;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A payer that does what a test says, member by member, and counts what it was asked to keep. */
public class FakePayer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Deque<Behaviour>> scripts = new ConcurrentHashMap<>();
    private final Map<String, Deque<Behaviour.Says>> inquiryScripts = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> kept = new ConcurrentHashMap<>();
    private final List<Received> submitted = new CopyOnWriteArrayList<>();
    private final List<String> inquired = new CopyOnWriteArrayList<>();
    private final List<JsonNode> subscriptions = new CopyOnWriteArrayList<>();
    private final List<String> subscriptionsChanged = new CopyOnWriteArrayList<>();
    private final Mailroom mailroom = new Mailroom();
    private final FrontDesk desk = new FrontDesk();
    private volatile int inquiryStatus = 200;

    FakePayer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Its capabilities and its log-in. */
    public FrontDesk desk() {
        return desk;
    }

    /** Where it takes papers by CDex. */
    public String attachmentsAt() {
        return url() + "/cdex/$submit-attachment";
    }

    /** The papers it got of this member. */
    public List<JsonNode> attachments(String memberId) {
        return mailroom.of(memberId);
    }

    /** One status for each, the last one for all that follow. */
    public void answersAttachmentsOf(String memberId, int... inTurn) {
        mailroom.answers(memberId, inTurn);
    }

    /** One behaviour for each submission of this member, the last one for all that follow. */
    public void does(String memberId, Behaviour... inTurn) {
        scripts.put(memberId, new ConcurrentLinkedDeque<>(List.of(inTurn)));
    }

    /** One answer for each inquiry about this member, the last one for all that follow. */
    public void tellsInquirersOf(String memberId, Behaviour.Says... inTurn) {
        inquiryScripts.put(memberId, new ConcurrentLinkedDeque<>(List.of(inTurn)));
    }

    /** What an inquirer is told from now on, as if a reviewer had worked on it. */
    public void decides(Received request, JsonNode answer) {
        kept.put(request.claimIdentifier(), answer);
    }

    public void answersInquiriesWith(int status) { this.inquiryStatus = status; }

    public List<Received> submitted(String memberId) {
        return submitted.stream().filter(one -> one.memberId().equals(memberId)).toList();
    }

    /** How often it was asked about a claim. */
    public long inquiries(String claimIdentifier) {
        return inquired.stream().filter(claimIdentifier::equals).count();
    }

    /** In how many of the submissions it had the request already. */
    public long repetitions(String memberId) {
        return submitted(memberId).stream().filter(one -> one.bundle().path("seenBefore").asBoolean()).count();
    }

    public List<JsonNode> subscriptions() {
        return subscriptions;
    }

    /** What was done with the subscriptions named {@code kept…}: method and path. */
    public List<String> subscriptionsChanged() {
        return subscriptionsChanged;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] bytes = exchange.getRequestBody().readAllBytes();
            if (desk.answered(exchange, bytes, url())) {
                return;
            }
            JsonNode body = TestJson.MAPPER.readTree(bytes);
            String path = exchange.getRequestURI().getPath();
            if (path.contains("/Claim/$")) {
                SentRequests.keep(bytes);
            }
            if (path.endsWith("/Claim/$submit")) {
                submit(exchange, new Received(body, bytes));
            } else if (path.endsWith("/Claim/$inquire")) {
                inquire(exchange, new Received(body, bytes));
            } else if (path.endsWith("/$submit-attachment")) {
                int status = mailroom.take(body);
                send(exchange, status, "application/fhir+json", Answers.bytes(Answers.outcome("not-found", status)));
            } else if (path.endsWith("/Subscription")) {
                subscriptions.add(body);
                exchange.getResponseHeaders().add("Location", url() + path + "/sub-1");
                send(exchange, 201, "application/fhir+json", bytes);
            } else if (path.contains("/Subscription/kept")) {
                subscriptionsChanged.add(exchange.getRequestMethod() + " " + path);
                send(exchange, 200, "application/fhir+json",
                        "{\"resourceType\":\"Subscription\",\"status\":\"active\"}".getBytes());
            } else {
                send(exchange, 404, "text/plain", new byte[0]);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(HttpExchange exchange, Received request) throws IOException, InterruptedException {
        ((com.fasterxml.jackson.databind.node.ObjectNode) request.bundle()).put("seenBefore",
                kept.containsKey(request.claimIdentifier()));
        submitted.add(request);
        Behaviour now = next(request.memberId());
        JsonNode keeps = now.keeps().apply(request);
        if (keeps != null) {
            kept.put(request.claimIdentifier(), keeps);
        }
        say(exchange, now.says(), keeps, request);
    }

    private Behaviour next(String memberId) {
        Deque<Behaviour> script = scripts.getOrDefault(memberId,
                new ConcurrentLinkedDeque<>(List.of(Behaviour.approves())));
        return script.size() > 1 ? script.poll() : script.peek();
    }

    private void say(HttpExchange exchange, Behaviour.Says says, JsonNode keeps, Received request)
            throws IOException, InterruptedException {
        if (says instanceof Behaviour.Says.Body body) {
            send(exchange, body.status(), body.type(), body.bytes() == null ? Answers.bytes(keeps) : body.bytes());
        } else if (says instanceof Behaviour.Says.Nothing) {
            closing.await(30, TimeUnit.SECONDS);
        } else if (says instanceof Behaviour.Says.Half) {
            byte[] whole = Answers.bytes(keeps);
            exchange.sendResponseHeaders(200, whole.length);
            exchange.getResponseBody().write(whole, 0, whole.length / 2);
            exchange.getResponseBody().flush();
        } else if (says instanceof Behaviour.Says.Full full) {
            full.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] bytes = full.bytes() == null ? Answers.bytes(keeps) : full.bytes();
            exchange.sendResponseHeaders(full.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } else if (says instanceof Behaviour.Says.Otherwise otherwise) {
            byte[] bytes = otherwise.how().apply(Answers.bytes(keeps));
            otherwise.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } else if (says instanceof Behaviour.Says.Drip) {
            drip(exchange, Answers.bytes(keeps));
        } else if (says instanceof Behaviour.Says.Written written) {
            write(exchange, written, written.bytes().apply(request));
        } else if (says instanceof Behaviour.Says.Endless) {
            endless(exchange);
        }
    }

    private void drip(HttpExchange exchange, byte[] bytes) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < bytes.length && !closing.await(200, TimeUnit.MILLISECONDS); i++) {
            exchange.getResponseBody().write(bytes[i]);
            exchange.getResponseBody().flush();
        }
    }

    private static void write(HttpExchange exchange, Behaviour.Says.Written says, byte[] bytes) throws IOException {
        says.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(says.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length * says.percent() / 100);
        exchange.getResponseBody().flush();
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] much = " ".repeat(1 << 16).getBytes();
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 800; i++) {
                out.write(much);
            }
        }
    }

    private void inquire(HttpExchange exchange, Received question) throws IOException, InterruptedException {
        inquired.add(question.claimIdentifier());
        Deque<Behaviour.Says> script = inquiryScripts.get(question.memberId());
        if (script != null) {
            Behaviour.Says now = script.size() > 1 ? script.poll() : script.peek();
            say(exchange, now, null, question);
            return;
        }
        JsonNode known = kept.get(question.claimIdentifier());
        send(exchange, inquiryStatus, "application/fhir+json",
                Answers.bytes(Answers.parameters(known == null ? List.of() : List.of(known))));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
