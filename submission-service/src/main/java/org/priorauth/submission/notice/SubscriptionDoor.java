package org.priorauth.submission.notice;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.pas.PasRequests;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.send.PayerDoor;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** Asks a payer to notify this service. */
@ApplicationScoped
class SubscriptionDoor {

    /** The payer would not, or did not answer. */
    static class NotSubscribed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

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

    /** The payer's id of the subscription; empty text where it does not tell one. */
    Uni<String> subscribe(PayerProfile payer, String organization, String secret) {
        byte[] subscription = requests.subscription(organization,
                SubscribeErrand.endpoint(settings.publicUrl(), payer.id()), PayerSecrets.header(secret));
        return door.post(payer, "/Subscription", subscription)
                .map(reply -> remoteId(reply).orElseThrow(NotSubscribed::new));
    }

    private Optional<String> remoteId(Reply reply) {
        return reply instanceof Reply.Whole whole && whole.isSuccess()
                ? Optional.of(id(whole.body()))
                : Optional.empty();
    }

    private String id(byte[] body) {
        try {
            return json.readTree(new String(body, StandardCharsets.UTF_8)).path("id").asText("");
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            return "";
        }
    }
}
