package org.priorauth.sandbox;

import java.util.stream.IntStream;

/** What GET /payers/{id}/control/claims says about one Bundle. */
public record Received(int deliveries, boolean isClaim, String state, String replacedBy, boolean notified) {

    public static Received of(PayerCalls payer, Message asked) {
        Message claims = payer.claims().body();
        String identifier = asked.text("/identifier/value");
        int index = IntStream.range(0, 10_000)
                .filter(i -> claims.text("/received/" + i + "/bundle/value").equals(identifier)).findFirst()
                .orElseThrow();
        String claim = "/received/" + index + "/claim";
        return new Received(Integer.parseInt(claims.text("/received/" + index + "/deliveries")),
                claims.json(claim).startsWith("{"), claims.text(claim + "/state"),
                claims.text(claim + "/replacedBy/value"),
                Boolean.parseBoolean(claims.text(claim + "/notified")));
    }

    public static int duplicateIntents(PayerCalls payer) {
        return Integer.parseInt(payer.claims().text("/duplicateIntents"));
    }
}
