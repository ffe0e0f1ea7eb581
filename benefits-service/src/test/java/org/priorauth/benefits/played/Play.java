package org.priorauth.benefits.played;

import java.util.Map;

import org.priorauth.benefits.fhir.Recorded;

/** What the played payer answers once. */
public record Play(int status, Map<String, String> headers, String body) {

    public static final Play DOWN = new Play(503, Map.of(), "");

    public static Play recorded(String name) {
        return new Play(200, Map.of(), Recorded.answer(name));
    }

    public static Play refusal(int status) {
        return new Play(status, Map.of(), Recorded.answer("refusal"));
    }

    public static Play overloaded(int seconds) {
        return new Play(429, Map.of("Retry-After", String.valueOf(seconds)), "");
    }
}
