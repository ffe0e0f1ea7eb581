package org.priorauth.inbox.fax;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.priorauth.chassis.http.Addresses;
import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Limits;
import org.priorauth.inbox.fax.FaxSettings.Line;
import org.priorauth.inbox.fax.FaxSettings.Sender;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.mutiny.core.Vertx;

/** Who transmits for each clinic. */
@Singleton
class FaxServices {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(30), 64 * 1024, 4);

    private final Map<String, FaxService> byTenant;

    FaxServices(FaxSettings settings, Vertx vertx, Clock clock, ObjectMapper json) {
        // an operator names the service: it may be anywhere
        Door door = new Door(vertx, clock, Addresses.ANY, LIMITS);
        this.byTenant = settings.lines().values().stream().filter(line -> line.out().isPresent())
                .collect(Collectors.toMap(Line::tenant, line -> service(line.out().get(), door, json)));
    }

    private static FaxService service(Sender sender, Door door, ObjectMapper json) {
        return sender.url().isPresent()
                ? new HttpFaxService(door, sender, json)
                : new HylaFax(sender.hylafax().orElseThrow(
                        () -> new IllegalArgumentException("A fax line that sends names a url or hylafax.")));
    }

    Optional<FaxService> of(String tenant) {
        return Optional.ofNullable(byTenant.get(tenant));
    }
}
