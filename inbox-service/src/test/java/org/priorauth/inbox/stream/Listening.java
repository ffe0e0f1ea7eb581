package org.priorauth.inbox.stream;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A browser's EventSource, as far as a test needs one (WHATWG HTML, 9.2.6). */
class Listening implements AutoCloseable {

    /** One event. */
    record Heard(String id, String name, String data) {}

    private final List<Heard> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger comments = new AtomicInteger();
    private final Map<String, String> current = new HashMap<>();
    private final CompletableFuture<HttpResponse<Stream<String>>> answer;
    private final CompletableFuture<Void> reading;

    private Listening(CompletableFuture<HttpResponse<Stream<String>>> answer) {
        this.answer = answer;
        this.reading = answer.thenAcceptAsync(response -> response.body().forEach(this::line));
    }

    static Listening to(URI stream, String token, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new Listening(
                HttpClient.newHttpClient().sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines()));
    }

    private void line(String line) {
        if (line.isEmpty()) {
            if (current.containsKey("data")) {
                events.add(new Heard(current.get("id"), current.get("event"), current.get("data")));
            }
            current.clear();
        } else if (line.startsWith(":")) {
            comments.incrementAndGet();
        } else {
            int colon = line.indexOf(':');
            current.merge(line.substring(0, colon), line.substring(colon + 1).strip(),
                    (one, more) -> one + "\n" + more);
        }
    }

    boolean open() {
        return comments.get() > 0 || !events.isEmpty();
    }

    boolean ended() {
        return reading.isDone();
    }

    List<Heard> events() {
        return List.copyOf(events);
    }

    int comments() {
        return comments.get();
    }

    @Override
    public void close() {
        answer.thenAccept(response -> response.body().close());
    }
}
