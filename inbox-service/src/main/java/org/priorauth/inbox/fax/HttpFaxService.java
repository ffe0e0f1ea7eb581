package org.priorauth.inbox.fax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Reply;
import org.priorauth.inbox.fax.FaxSettings.Sender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * A fax service with an HTTP interface: {@code POST /faxes} with the paper as the body, answered before it is transmitted;
 * what becomes of it comes by webhook, or is asked by {@code GET /faxes/<id>}. The same Idempotency-Key is the same fax.
 */
final class HttpFaxService implements FaxService {

    private final Door door;
    private final Sender sender;
    private final URI base;
    private final ObjectMapper json;

    HttpFaxService(Door door, Sender sender, ObjectMapper json) {
        this.door = door;
        this.sender = sender;
        this.base = sender.url().orElseThrow();
        this.json = json;
    }

    @Override
    public boolean knowsRepetitions() {
        return true;
    }

    @Override
    public Uni<Handing> hand(Fax fax) {
        return Uni.createFrom().item(() -> bytes(fax)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(bytes -> door.post(URI.create(base + "/faxes"), headers(fax), bytes))
                .map(this::judge);
    }

    private static byte[] bytes(Fax fax) {
        try {
            return Files.readAllBytes(fax.file());
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private Map<String, String> headers(Fax fax) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", fax.mediaType(), "Accept",
                "application/json", "Idempotency-Key", fax.id().toString(), "Fax-To", fax.number()));
        sender.callback().ifPresent(callback -> headers.put("Fax-Callback", callback.toString()));
        sender.token().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return headers;
    }

    private Handing judge(Reply reply) {
        if (!(reply instanceof Reply.Whole whole)) {
            Reply.Why why = ((Reply.Lost) reply).why();
            return why == Reply.Why.UNREACHABLE || why == Reply.Why.UNTRUSTED
                    ? new Handing.NotNow("The fax service could not be reached.")
                    : new Handing.Unknown();
        }
        if (whole.isSuccess()) {
            String reference = tree(whole).path("id").asText("");
            return reference.isEmpty() ? new Handing.Unknown() : new Handing.Taken(reference);
        }
        boolean later = whole.status() >= 500 || whole.status() == 429 || whole.status() == 408;
        return later
                ? new Handing.NotNow("The fax service answered " + whole.status() + ".")
                : new Handing.Refused("The fax service refused it with " + whole.status() + ".");
    }

    @Override
    public Uni<FaxState> ask(String reference) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));
        sender.token().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        return door.get(URI.create(base + "/faxes/" + reference.replaceAll("[^A-Za-z0-9_-]", "")), headers)
                .map(reply -> reply instanceof Reply.Whole whole && whole.isSuccess()
                        ? FaxState.named(tree(whole).path("status").asText(), tree(whole).path("reason").asText())
                        : new FaxState.UnderWay());
    }

    private JsonNode tree(Reply.Whole whole) {
        try {
            return json.readTree(whole.body());
        } catch (IOException notJson) {
            return json.createObjectNode();
        }
    }
}
