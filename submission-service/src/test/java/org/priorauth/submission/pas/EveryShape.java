package org.priorauth.submission.pas;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Examples;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.LineDecision;

import com.fasterxml.jackson.core.JsonProcessingException;

/** All that this service can write, of every order the tests know. */
public final class EveryShape {

    private EveryShape() {}

    /** The elements of all of it. */
    public static Set<String> elements() {
        Set<String> all = new TreeSet<>();
        requests().forEach(bytes -> all.addAll(ElementPaths.of(new String(bytes, StandardCharsets.UTF_8))));
        all.addAll(ElementPaths.of(new String(Requests.writer().subscription("1234567893",
                URI.create("https://clinic.example/payer"), "Bearer secret"), StandardCharsets.UTF_8)));
        return all;
    }

    /** First requests, updates, cancellations and inquiries. */
    static Stream<byte[]> requests() {
        Stream<byte[]> asked = Stream.concat(orders(), Shapes.all().stream()).flatMap(order -> {
            byte[] first = Requests.writer().first(Requests.withPapersOf(order));
            return Stream.of(first, updated(first), cancelled(first), inquiry(first));
        });
        return Stream.concat(asked, Shapes.amendments().map(EveryShape::revised));
    }

    /** The elements of a request. */
    public static Set<String> elementsOf(String json) {
        return ElementPaths.of(json);
    }

    private static Stream<Order> orders() {
        return Examples.of(Topics.REQUEST_CHANGED).stream()
                .filter(example -> example.name().startsWith("accepted") || example.name().startsWith("amended"))
                .map(example -> order(example.json()));
    }

    private static Order order(String json) {
        try {
            return TestJson.MAPPER.readValue(json, RequestChanged.class).order();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] revised(List<org.priorauth.contracts.intake.ServiceLine> lines) {
        byte[] first = Shapes.first(Shapes.therapy(Shapes.lines(1, 2)));
        return Requests.writer().revision(first, Shapes.now(Shapes.UPDATE, Shapes.therapy(lines)), told());
    }

    private static byte[] updated(byte[] first) {
        return Requests.writer().update(Requests.intent(Shapes.UPDATE, List.of(1)), first,
                List.of(Requests.evaluation()), Optional.of("See page 2."));
    }

    private static byte[] cancelled(byte[] first) {
        return Requests.writer().cancellation(Requests.intent(Shapes.SECOND, List.of(1)), first, told());
    }

    private static byte[] inquiry(byte[] first) {
        return Requests.writer().inquiry(first, UUID.fromString("019cbee0-0000-4000-8000-000000000003"),
                Instant.parse("2026-03-03T08:00:00Z"));
    }

    private static List<LineDecision> told() {
        return List.of(new LineDecision(1, "A4", List.of(), "AUTH-7", "REF-9", null, null, null, List.of()));
    }
}
