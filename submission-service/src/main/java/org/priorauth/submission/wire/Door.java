package org.priorauth.submission.wire;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;

/** The way out of the house. Whatever happens is a {@link Reply}; it never fails. */
@ApplicationScoped
public class Door {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    /** An answer that comes drop by drop never times out by itself; this much later it is cut off. */
    private static final Duration DRIPPING = Duration.ofSeconds(1);

    private final HttpClient client;
    private final Clock clock;

    Door(Vertx vertx, Clock clock) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) CONNECT_WITHIN.toMillis()).setMaxPoolSize(64).setDecompressionSupported(true));
        this.clock = clock;
    }

    public Uni<Reply> get(URI url, Map<String, String> headers, Duration within, long most) {
        return call(options(HttpMethod.GET, url, headers, within), Buffer.buffer(), within, most);
    }

    public Uni<Reply> post(URI url, Map<String, String> headers, byte[] body, Duration within, long most) {
        return call(options(HttpMethod.POST, url, headers, within), Buffer.buffer(body), within, most);
    }

    private static RequestOptions options(HttpMethod method, URI url, Map<String, String> headers,
            Duration within) {
        RequestOptions options = new RequestOptions().setMethod(method).setAbsoluteURI(url.toString())
                .setFollowRedirects(false).setTimeout(within.toMillis());
        headers.forEach(options::addHeader);
        return options;
    }

    private Uni<Reply> call(RequestOptions options, Buffer body, Duration within, long most) {
        return client.request(options)
                .chain(request -> request.send(body).chain(response -> read(request, response, most))
                        .onCancellation().invoke(() -> request.reset()))
                .ifNoItem().after(within.plus(DRIPPING)).fail()
                .onFailure().recoverWithItem(Door::lost);
    }

    private Uni<Reply> read(HttpClientRequest request, HttpClientResponse response, long most) {
        return response.toMulti()
                .onItem().scan(Buffer::buffer, (all, part) -> within(all.appendBuffer(part), most))
                .collect().last()
                .<Reply>map(all -> new Reply.Whole(response.statusCode(), all.getBytes(),
                        RetryAfter.read(response.getHeader("Retry-After"), clock.instant())))
                .onFailure().invoke(() -> request.reset());
    }

    private static Buffer within(Buffer all, long most) {
        if (all.length() > most) {
            throw new IllegalStateException("longer than " + most + " bytes");
        }
        return all;
    }

    /** The class says what happened; a message may quote a URL or a body. */
    private static Reply lost(Throwable fault) {
        return new Reply.Lost(fault instanceof TimeoutException ? "time-out" : fault.getClass().getSimpleName());
    }
}
