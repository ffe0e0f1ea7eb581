package org.priorauth.submission.notice;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.pas.PasRequests;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.send.PayerDoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** Asks a payer to notify this service, and whether it still does. */
@ApplicationScoped
class SubscriptionDoor {

    private static final Set<Integer> CANNOT = Set.of(400, 404, 405, 410, 422, 501);
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final PayerDoor door;
    private final PasRequests requests;
    private final SubmissionSettings settings;
    private final ObjectMapper json;

    SubscriptionDoor(PayerDoor door, PasRequests requests, SubmissionSettings settings, ObjectMapper json) {
        this.door = door;
        this.requests = requests;
        this.settings = settings;
        this.json = json;
    }

    Uni<Subscribed> subscribe(PayerProfile payer, String organization, String secret) {
        byte[] subscription = requests.subscription(organization,
                SubscribeErrand.endpoint(settings.publicUrl(), payer.id()), PayerSecrets.header(secret));
        return door.post(payer, "/Subscription", subscription).map(this::subscribed);
    }

    /** Endpoint or secret changed: the payer's own is brought up to date; one that it will not change is made anew. */
    Uni<Subscribed> update(PayerProfile payer, String id, String organization, String secret) {
        byte[] subscription = requests.subscription(id, organization,
                SubscribeErrand.endpoint(settings.publicUrl(), payer.id()), PayerSecrets.header(secret));
        return door.put(payer, "/Subscription/" + id, subscription).chain(reply -> {
            if (!(reply instanceof Reply.Whole whole) || whole.status() >= 500) {
                return Uni.createFrom().item(new Subscribed.Open());
            }
            return whole.isSuccess()
                    ? Uni.createFrom().item(new Subscribed.Made(id))
                    : end(payer, id).chain(() -> subscribe(payer, organization, secret));
        });
    }

    /** Nobody waits for it any more. What the payer answers changes nothing: one that stays calls with a secret of its own. */
    Uni<Void> end(PayerProfile payer, String id) {
        return door.delete(payer, "/Subscription/" + id).replaceWithVoid();
    }

    private Subscribed subscribed(Reply reply) {
        if (!(reply instanceof Reply.Whole whole)) {
            return new Subscribed.Open();
        }
        if (whole.isSuccess()) {
            return new Subscribed.Made(tree(whole.body()).path("id").asText(""));
        }
        return CANNOT.contains(whole.status()) ? new Subscribed.Refused(whole.status()) : new Subscribed.Open();
    }

    /** Reads the subscription; of a payer that does not show it, its {@code $status} (R4 backport). */
    Uni<Standing> standing(PayerProfile payer, String id) {
        return door.get(payer, "/Subscription/" + id).chain(reply -> {
            Standing standing = standing(reply);
            return standing != Standing.UNKNOWN || !(reply instanceof Reply.Whole)
                    ? Uni.createFrom().item(standing)
                    : door.get(payer, "/Subscription/" + id + "/$status").map(this::standing);
        });
    }

    private Standing standing(Reply reply) {
        if (!(reply instanceof Reply.Whole whole)) {
            return Standing.UNKNOWN;
        }
        return whole.isSuccess()
                ? said(status(tree(whole.body())))
                : GONE.contains(whole.status()) ? Standing.LOST : Standing.UNKNOWN;
    }

    private static Standing said(String status) {
        return switch (status) {
            case "active", "requested" -> Standing.ALIVE;
            case "error", "off", "entered-in-error" -> Standing.LOST;
            default -> Standing.UNKNOWN;
        };
    }

    /** Of the Subscription itself, or of its status in Parameters, which may lie in a Bundle. */
    private static String status(JsonNode resource) {
        return switch (resource.path("resourceType").asText()) {
            case "Subscription" -> resource.path("status").asText();
            case "Parameters" -> Status.of(resource).voice().status().orElse("");
            case "Bundle" -> status(resource.path("entry").path(0).path("resource"));
            default -> "";
        };
    }

    private JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(new String(body, StandardCharsets.UTF_8));
            return tree == null ? json.nullNode() : tree;
        } catch (JsonProcessingException noJson) {
            return json.nullNode();
        }
    }
}
