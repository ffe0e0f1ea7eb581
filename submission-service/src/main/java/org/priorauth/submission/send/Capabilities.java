package org.priorauth.submission.send;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.pas.Dialect;
import org.priorauth.submission.payer.Access;
import org.priorauth.submission.payer.PayerProfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/**
 * What a payer's server says it speaks ({@code GET metadata}), looked at before its first request and once a day. A server
 * that says nothing of it, or nothing at all, is not refused for that: most say little.
 */
@ApplicationScoped
class Capabilities {

    private static final Duration GOOD_FOR = Duration.ofHours(24);
    /** A server that was not there, or that speaks otherwise, may soon. */
    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);
    private static final Pattern GUIDE = Pattern
            .compile("(?:http://hl7\\.org/fhir/us/davinci-pas/[^|]*|hl7\\.fhir\\.us\\.davinci-pas)[|#](.+)");
    private static final Pattern R4 = Pattern.compile("4\\.0(\\..*)?");

    /** @param foreign what it speaks instead, by name */
    private record Known(Optional<String> foreign, Instant until) {}

    private final PayerDoor door;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Capabilities(PayerDoor door, ObjectMapper json, Clock clock) {
        this.door = door;
        this.json = json;
        this.clock = clock;
    }

    /** The name of what this payer speaks and this service does not; empty where nothing speaks against asking it. */
    Uni<Optional<String>> foreign(PayerProfile payer) {
        Known already = known.get(payer.id());
        return already != null && clock.instant().isBefore(already.until())
                ? Uni.createFrom().item(already.foreign())
                : door.capabilities(payer).map(reply -> read(payer, reply));
    }

    private Optional<String> read(PayerProfile payer, Reply reply) {
        Optional<JsonNode> statement = statement(reply);
        Optional<String> foreign = statement.flatMap(one -> foreign(one, payer.access()));
        Duration good = statement.isPresent() && foreign.isEmpty() ? GOOD_FOR : ASK_AGAIN;
        known.put(payer.id(), new Known(foreign, clock.instant().plus(good)));
        return foreign;
    }

    private static Optional<String> foreign(JsonNode statement, Access access) {
        String fhir = statement.path("fhirVersion").asText("");
        if (!fhir.isEmpty() && !R4.matcher(fhir).matches()) {
            return Optional.of(fhir.matches("[0-9A-Za-z.-]{1,20}") ? "FHIR " + fhir : "another version of FHIR");
        }
        List<String> versions = texts(statement).map(GUIDE::matcher).filter(Matcher::matches)
                .map(found -> found.group(1)).distinct().toList();
        return versions.isEmpty() || versions.stream().anyMatch(access::reads)
                ? Optional.empty()
                : Optional.of(Dialect.named(versions.get(0)));
    }

    private Optional<JsonNode> statement(Reply reply) {
        try {
            return reply instanceof Reply.Whole whole && whole.isSuccess()
                    ? Optional.ofNullable(json.readTree(whole.body()))
                            .filter(one -> one.path("resourceType").asText().equals("CapabilityStatement"))
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** Guides are named in several places: implementationGuide, supportedProfile, operation.definition. */
    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).flatMap(Capabilities::texts);
    }
}
