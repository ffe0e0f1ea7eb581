package org.priorauth.submission.login;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Limits;
import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.payer.Access;
import org.priorauth.submission.payer.PayerProfile;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.mutiny.core.Vertx;

/** The way to each payer: one for all, and one of its own for a payer that wants certificates. */
@ApplicationScoped
public class Doors {

    private final Vertx vertx;
    private final Clock clock;
    private final Endpoints endpoints;
    private final Limits limits;
    private final Duration aside;
    private final Map<String, Door> doors = new ConcurrentHashMap<>();

    Doors(Vertx vertx, Clock clock, SubmissionSettings settings, Endpoints endpoints) {
        this.vertx = vertx;
        this.clock = clock;
        this.endpoints = endpoints;
        this.aside = settings.aside();
        this.limits = settings.limits(settings.longestAnswer());
    }

    public Door of(PayerProfile payer) {
        return door(payer, "", limits);
    }

    /** For what is looked up beside the requests themselves: little, and soon or not at all. */
    public Door aside(PayerProfile payer) {
        return door(payer, "aside ", new Limits(limits.connectWithin(), aside, limits.longestAnswer(),
                limits.connections()));
    }

    private Door door(PayerProfile payer, String what, Limits within) {
        return doors.computeIfAbsent(what + (payer.access().hasOwnTls() ? payer.id() : ""),
                name -> new Door(vertx, clock, endpoints, within, options -> secured(options, payer.access())));
    }

    /** Whether a URL that a payer named may be called: by HTTPS, as the payer itself. */
    boolean mayCall(URI url) {
        return endpoints.objectionTo(url).isEmpty();
    }

    private static void secured(HttpClientOptions options, Access access) {
        access.certificate().ifPresent(certificate -> options.setKeyCertOptions(new PfxOptions()
                .setPath(certificate.file().toString()).setPassword(certificate.password().value())));
        access.trust().ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
    }
}
