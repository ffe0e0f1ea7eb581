package org.priorauth.submission.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The answers that lie in a notification, by the places of their entries. */
final class Enclosed {

    private static final Set<String> QUESTIONS = Set.of("Task", "CommunicationRequest");

    private final JsonNode entries;
    private final List<Integer> free = new ArrayList<>();

    Enclosed(JsonNode bundle) {
        this.entries = bundle.path("entry");
        for (int i = 0; i < entries.size(); i++) {
            if (isAnswer(entries.get(i).path("resource"))) {
                free.add(i);
            }
        }
    }

    static String place(int entry) {
        return "entry[" + entry + "]";
    }

    /** The answer that bears this name; each is taken once. */
    Optional<Integer> named(String focus) {
        return taken(free.stream().filter(entry -> bears(entries.get(entry), focus)).findFirst());
    }

    /** The next answer that nobody named, where as many are left as events ask for one. */
    Optional<Integer> next(int asking) {
        return taken(free.size() == asking ? free.stream().findFirst() : Optional.empty());
    }

    List<Integer> left() {
        return List.copyOf(free);
    }

    JsonNode at(int entry) {
        return entries.get(entry).path("resource");
    }

    private Optional<Integer> taken(Optional<Integer> entry) {
        entry.ifPresent(free::remove);
        return entry;
    }

    private static boolean bears(JsonNode entry, String focus) {
        JsonNode resource = entry.path("resource");
        return same(entry.path("fullUrl").asText(), focus)
                || same(resource.path("resourceType").asText() + "/" + resource.path("id").asText(), focus);
    }

    /** {@code Bundle/1} and {@code https://payer/fhir/Bundle/1/_history/2} are the same one. */
    private static boolean same(String one, String other) {
        String a = one.replaceFirst("/_history/.*$", "");
        String b = other.replaceFirst("/_history/.*$", "");
        return !a.isBlank() && !a.endsWith("/") && !b.isBlank()
                && (a.equals(b) || a.endsWith("/" + b) || b.endsWith("/" + a));
    }

    static boolean isAnswer(JsonNode resource) {
        return resource.path("resourceType").asText().equals("Bundle")
                ? holdsAnswer(resource)
                : resource.path("resourceType").asText().equals("ClaimResponse");
    }

    /** A Bundle may bring a question alone. */
    private static boolean holdsAnswer(JsonNode bundle) {
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode resource = entry.path("resource");
            if (isAnswer(resource) || QUESTIONS.contains(resource.path("resourceType").asText())) {
                return true;
            }
        }
        return false;
    }
}
