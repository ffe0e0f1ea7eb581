package org.priorauth.chassis.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;
import javax.net.ssl.SSLException;

/** The way out of the house. Whatever happens is a {@link Reply}; it never fails. */
public final class Door {

    /** An answer that comes drop by drop never times out by itself; this much later it is cut off. */
    private static final Duration DRIPPING = Duration.ofSeconds(1);

    private final HttpClient client;
    private final Clock clock;
    private final Addresses addresses;
    private final Limits limits;

    public Door(Vertx vertx, Clock clock, Addresses addresses, Limits limits) {
        this(vertx, clock, addresses, limits, options -> {});
    }

    /** @param own what else this door needs, such as certificates */
    public Door(Vertx vertx, Clock clock, Addresses addresses, Limits limits, Consumer<HttpClientOptions> own) {
        this(vertx.createHttpClient(with(own, options(limits))), clock, addresses, limits);
    }

    Door(HttpClient client, Clock clock, Addresses addresses, Limits limits) {
        this.client = client;
        this.clock = clock;
        this.addresses = addresses;
        this.limits = limits;
    }

    static HttpClientOptions options(Limits limits) {
        return new HttpClientOptions().setConnectTimeout(Math.toIntExact(limits.connectWithin().toMillis()))
                .setMaxPoolSize(limits.connections()).setDecompressionSupported(true);
    }

    private static HttpClientOptions with(Consumer<HttpClientOptions> own, HttpClientOptions options) {
        own.accept(options);
        return options;
    }

    public Uni<Reply> get(URI url, Map<String, String> headers) {
        return call(HttpMethod.GET, url, headers, Buffer.buffer());
    }

    /** Sends a body, and wants one of the same media type. */
    public Uni<Reply> post(URI url, String type, byte[] body) {
        return post(url, Map.of("Content-Type", type, "Accept", type), body);
    }

    public Uni<Reply> post(URI url, Map<String, String> headers, byte[] body) {
        return call(HttpMethod.POST, url, headers, Buffer.buffer(body));
    }

    /** Replaces what lies there. */
    public Uni<Reply> put(URI url, Map<String, String> headers, byte[] body) {
        return call(HttpMethod.PUT, url, headers, Buffer.buffer(body));
    }

    /** Takes away what lies there. */
    public Uni<Reply> delete(URI url, Map<String, String> headers) {
        return call(HttpMethod.DELETE, url, headers, Buffer.buffer());
    }

    private Uni<Reply> call(HttpMethod method, URI url, Map<String, String> headers, Buffer body) {
        return Uni.createFrom().item(() -> options(method, url, headers))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(options -> client.request(options).onFailure().transform(NotConnected::new))
                .chain(request -> exchange(request, body))
                .ifNoItem().after(limits.answerWithin().plus(DRIPPING)).fail()
                .onFailure().recoverWithItem(fault -> new Reply.Lost(why(fault)));
    }

    /** The address is looked up once and then connected to, so that it cannot change in between. */
    private RequestOptions options(HttpMethod method, URI url, Map<String, String> headers) {
        boolean tls = "https".equals(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
        RequestOptions options = new RequestOptions().setMethod(method).setSsl(tls).setHost(url.getHost())
                .setPort(port).setURI(pathAndQuery(url)).setFollowRedirects(false)
                .setTimeout(limits.answerWithin().toMillis())
                .setServer(SocketAddress.inetSocketAddress(port, address(url).getHostAddress()));
        headers.forEach(options::addHeader);
        return options;
    }

    private static String pathAndQuery(URI url) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private InetAddress address(URI url) {
        try {
            return addresses.of(url.getHost());
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private Uni<Reply> exchange(HttpClientRequest request, Buffer body) {
        // the fault reaches us through the response too; without a handler it is logged as an error of ours
        request.exceptionHandler(fault -> {});
        return request.send(body).chain(this::read)
                .onFailure().invoke(() -> request.reset())
                .onCancellation().invoke(() -> request.reset());
    }

    private Uni<Reply> read(HttpClientResponse response) {
        return response.toMulti().collect().in(Buffer::buffer, this::append)
                .map(all -> new Reply.Whole(response.statusCode(), all.getBytes(),
                        RetryAfter.read(response.getHeader("Retry-After"), clock.instant()),
                        Optional.ofNullable(response.getHeader("Content-Type"))));
    }

    private void append(Buffer all, Buffer more) {
        if (all.length() + more.length() > limits.longestAnswer()) {
            throw new TooLarge();
        }
        all.appendBuffer(more);
    }

    private static Reply.Why why(Throwable fault) {
        if (fault instanceof TooLarge) {
            return Reply.Why.TOO_LARGE;
        }
        if (fault.getCause() instanceof Addresses.Forbidden) {
            return Reply.Why.FORBIDDEN_ADDRESS;
        }
        if (fault instanceof SSLException || fault.getCause() instanceof SSLException) {
            return Reply.Why.UNTRUSTED;
        }
        if (fault instanceof NotConnected || fault instanceof UncheckedIOException) {
            return Reply.Why.UNREACHABLE;
        }
        return fault instanceof TimeoutException || fault instanceof io.smallrye.mutiny.TimeoutException
                ? Reply.Why.TIMED_OUT
                : Reply.Why.CUT_OFF;
    }

    /** There was no connection that anything could be sent by. */
    private static final class NotConnected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotConnected(Throwable why) {
            super("not connected", why, false, false);
        }
    }

    /** The answer was longer than the house reads. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too large", null, false, false);
        }
    }
}
