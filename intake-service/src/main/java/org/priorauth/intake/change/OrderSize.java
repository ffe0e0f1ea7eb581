package org.priorauth.intake.change;

import jakarta.inject.Singleton;

import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.intake.Order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An order travels in every event of intake, and a Kafka message holds one megabyte where nobody changed it. */
@Singleton
public class OrderSize {

    /** In bytes of JSON. */
    static final int LARGEST = 400 * 1024;

    private final ObjectMapper json;

    OrderSize(ObjectMapper json) { this.json = json; }

    public boolean isTooLarge(Order order) {
        try {
            return json.writeValueAsBytes(order).length > LARGEST;
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("unwritable order");
        }
    }

    public static Refusal refusal() {
        return Refusal.invalid("order.too-large",
                "The order has more than 400 KB of text: send long texts as documents.");
    }
}
