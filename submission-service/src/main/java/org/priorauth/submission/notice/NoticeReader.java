package org.priorauth.submission.notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.contracts.Sha256;
import org.priorauth.submission.notice.Notice.Happening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads the outside of a notification, fast: the status that R4 writes as Parameters (subscriptions backport). A payer
 * that posts its response Bundle as it is, is understood as well.
 */
@ApplicationScoped
class NoticeReader {

    private final ObjectMapper json;

    NoticeReader(ObjectMapper json) { this.json = json; }

    Notice read(byte[] body) {
        JsonNode bundle = tree(body);
        if (!bundle.path("resourceType").asText().equals("Bundle")) {
            return new Notice.Foreign();
        }
        Optional<JsonNode> status = stream(bundle.path("entry")).map(entry -> entry.path("resource"))
                .filter(one -> one.path("resourceType").asText().equals("Parameters")).findFirst();
        if (status.isEmpty()) {
            return bundle.path("entry").isEmpty()
                    ? new Notice.Foreign()
                    : new Notice.News(
                            List.of(new Happening("sha256:" + Sha256.of(body), Optional.empty(), Optional.empty())));
        }
        String type = value(status.get(), "type");
        return type.equals("handshake") || type.equals("heartbeat")
                ? new Notice.Greeting()
                : news(status.get(), body);
    }

    private static Notice news(JsonNode status, byte[] body) {
        String subscription = value(status, "subscription");
        List<Happening> all = new ArrayList<>();
        named(status.path("parameter"), "notification-event").map(event -> event.path("part")).forEach(parts -> {
            String number = named(parts, "event-number").map(NoticeReader::value).findFirst().orElse("");
            Optional<String> focus = named(parts, "focus").map(NoticeReader::value).findFirst();
            all.add(number.matches("\\d{1,18}")
                    ? new Happening(subscription + "|" + number, Optional.of(Long.valueOf(number)), focus)
                    : new Happening("sha256:" + Sha256.of(body), Optional.empty(), focus));
        });
        return all.isEmpty()
                ? new Notice.News(
                        List.of(new Happening("sha256:" + Sha256.of(body), Optional.empty(), Optional.empty())))
                : new Notice.News(all);
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            return tree == null ? json.nullNode() : tree;
        } catch (IOException noJson) {
            return json.nullNode();
        }
    }

    private static String value(JsonNode status, String name) {
        return named(status.path("parameter"), name).map(NoticeReader::value).findFirst().orElse("");
    }

    /** value[x], whichever type; of a reference its text. */
    private static String value(JsonNode parameter) {
        return parameter.properties().stream().filter(one -> one.getKey().startsWith("value"))
                .map(one -> one.getValue())
                .map(one -> one.isObject() ? one.path("reference").asText() : one.asText()).findFirst().orElse("");
    }

    private static Stream<JsonNode> named(JsonNode parameters, String name) {
        return stream(parameters).filter(one -> one.path("name").asText().equals(name));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
