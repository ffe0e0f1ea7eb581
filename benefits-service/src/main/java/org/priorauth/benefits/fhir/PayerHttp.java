package org.priorauth.benefits.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.priorauth.benefits.payer.Endpoints;

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

/** One POST to a payer: within a time, up to a size, to an address that was looked at, following no redirect. */
@Singleton
class PayerHttp {

    static final String FHIR_JSON = "application/fhir+json";

    private final HttpClient client;
    private final FhirSettings settings;
    private final Endpoints endpoints;

    PayerHttp(Vertx vertx, FhirSettings settings, Endpoints endpoints) {
        this.settings = settings;
        this.endpoints = endpoints;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
                .setMaxPoolSize(settings.connectionsPerPayer()));
    }

    /** The answer was longer than the house reads. */
    static class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too large", null, false, false);
        }
    }

    Uni<HttpAnswer> post(URI url, String body) {
        return Uni.createFrom().item(() -> options(url))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(client::request)
                .chain(request -> exchange(request, body))
                .ifNoItem().after(settings.answerTimeout()).fail();
    }

    /** The address is looked up once and then connected to, so that it cannot change in between. */
    private RequestOptions options(URI url) {
        try {
            InetAddress address = endpoints.addressOf(url);
            boolean tls = "https".equals(url.getScheme());
            int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
            return new RequestOptions().setMethod(HttpMethod.POST).setSsl(tls).setHost(url.getHost()).setPort(port)
                    .setURI(url.getRawPath()).setFollowRedirects(false)
                    .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                    .putHeader("Content-Type", FHIR_JSON).putHeader("Accept", FHIR_JSON);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private Uni<HttpAnswer> exchange(HttpClientRequest request, String body) {
        // the fault reaches us through the response too; without a handler it is logged as an error of ours
        request.exceptionHandler(fault -> {});
        return request.send(Buffer.buffer(body)).chain(this::read)
                .onFailure().invoke(() -> request.reset())
                .onCancellation().invoke(() -> request.reset());
    }

    private Uni<HttpAnswer> read(HttpClientResponse response) {
        return response.toMulti().collect().in(Buffer::buffer, this::append)
                .map(all -> new HttpAnswer(response.statusCode(),
                        Optional.ofNullable(response.getHeader("Retry-After")),
                        all.toString(StandardCharsets.UTF_8)));
    }

    private void append(Buffer all, Buffer more) {
        if (all.length() + more.length() > settings.largestAnswer().asLongValue()) {
            throw new TooLarge();
        }
        all.appendBuffer(more);
    }
}
