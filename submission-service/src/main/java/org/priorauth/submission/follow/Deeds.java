package org.priorauth.submission.follow;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.submission.domain.Submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** Does what somebody asks for once, however often it is asked with the same key. */
@ApplicationScoped
class Deeds {

    /**
     * @param action for the audit row
     * @param key the Idempotency-Key; null where none was sent
     * @param body what tells a repetition from another request
     */
    record Asked(Caller caller, UUID id, String action, String key, Object body) {}

    private final Cases cases;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    Deeds(Cases cases, Idempotency idempotency, ObjectMapper json) {
        this.cases = cases;
        this.idempotency = idempotency;
        this.json = json;
    }

    Uni<Response> once(Asked asked, BiFunction<Submission, Cause, Taken> deed, Function<Submission, Response> answer) {
        Cause cause = cases.asked(asked.caller(), asked.id(), asked.action());
        return idempotency.once(asked.caller(), asked.key(), bytes(asked),
                session -> cases.move(cause, deed, answer));
    }

    /** The same body for another authorization is another request. */
    private byte[] bytes(Asked asked) {
        try {
            return json.writeValueAsBytes(new Object[]{asked.id(), asked.action(), asked.body()});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("unwritable request");
        }
    }
}
