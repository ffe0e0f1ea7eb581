package org.priorauth.submission.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.priorauth.contracts.Sha256;
import org.priorauth.submission.notice.Notice.Voice;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The status of a subscription as R4 writes it: Parameters with named parts (backport-subscription-status-r4). The guide's
 * first edition named some of them otherwise; payers also write {@code notificationEvent} for {@code notification-event}.
 * The resource SubscriptionStatus of R4B and R5 says the same under the same names; the backport's R4 form was made from it.
 *
 * @param newer whether it came as the resource
 */
record Status(JsonNode parameters, boolean newer) {

    private static final List<String> TYPE = List.of("type", "notificationtype");
    private static final List<String> SUBSCRIPTION = List.of("subscription", "subscriptionurl");
    private static final List<String> STATUS = List.of("status", "subscriptionstatus");
    private static final List<String> EVENTS = List.of("eventssincesubscriptionstart", "subscriptioneventcount");
    private static final List<String> EVENT = List.of("notificationevent");
    private static final List<String> NUMBER = List.of("eventnumber");
    private static final List<String> FOCUS = List.of("focus");
    private static final int LONGEST = 128;
    private static final String DIGITS = "\\d{1,18}";

    /** One event as the status tells it. */
    record Told(Optional<Long> number, List<String> focuses) {}

    static Status of(JsonNode resource) {
        return isNewer(resource) ? new Status(NewerStatus.asParameters(resource), true) : new Status(resource, false);
    }

    private static boolean isNewer(JsonNode resource) {
        return resource.path("resourceType").asText().equals("SubscriptionStatus");
    }

    /** Where a part of this name stands, as it came. */
    String place(String part) {
        return newer ? part : "parameter.where(name='" + part + "')";
    }

    static boolean isOne(JsonNode resource) {
        return isNewer(resource) || resource.path("resourceType").asText().equals("Parameters")
                && (has(resource, TYPE) || has(resource, SUBSCRIPTION) || has(resource, EVENT));
    }

    /** Empty text where it does not say. */
    String type() {
        return text(parameters.path("parameter"), TYPE).orElse("");
    }

    Voice voice() {
        JsonNode all = parameters.path("parameter");
        return new Voice(text(all, SUBSCRIPTION).map(Status::id), text(all, STATUS), number(all, EVENTS));
    }

    List<Told> events() {
        return named(parameters.path("parameter"), EVENT).map(one -> one.path("part"))
                .map(parts -> new Told(number(parts, NUMBER), named(parts, FOCUS).map(Status::value)
                        .filter(text -> !text.isBlank()).toList()))
                .toList();
    }

    /** The same subscription, whether named absolutely or not. */
    private static String id(String reference) {
        return bounded(reference.replaceFirst("/_history/.*$", "").replaceFirst("/+$", "").replaceFirst("^.*/", ""));
    }

    /** FHIR ids have 64 characters; what is longer is known by its hash. */
    static String bounded(String name) {
        return name.length() > LONGEST ? "sha256:" + Sha256.of(name.getBytes(StandardCharsets.UTF_8)) : name;
    }

    private static Optional<Long> number(JsonNode parameters, List<String> names) {
        return text(parameters, names).filter(one -> one.matches(DIGITS)).map(Long::valueOf);
    }

    private static Optional<String> text(JsonNode parameters, List<String> names) {
        return named(parameters, names).map(Status::value).filter(one -> !one.isBlank()).findFirst();
    }

    /** value[x], whichever type; of a reference its text. */
    private static String value(JsonNode parameter) {
        return parameter.properties().stream().filter(one -> one.getKey().startsWith("value"))
                .map(one -> one.getValue())
                .map(one -> one.isObject() ? one.path("reference").asText() : one.asText()).findFirst().orElse("")
                .replaceAll("\\p{Cntrl}", "").strip();
    }

    private static boolean has(JsonNode resource, List<String> names) {
        return named(resource.path("parameter"), names).findFirst().isPresent();
    }

    private static Stream<JsonNode> named(JsonNode parameters, List<String> names) {
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(one -> names.contains(plain(one.path("name").asText())));
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
