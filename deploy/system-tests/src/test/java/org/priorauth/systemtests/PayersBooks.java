package org.priorauth.systemtests;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What the sandbox's payers themselves say they received. */
final class PayersBooks {

    private static final List<String> PAYERS = List.of("medicare", "medicaid", "bcbs", "anthem", "humana", "aetna",
            "dual-eligible");

    private final Door sandbox;

    PayersBooks(URI sandbox) {
        this.sandbox = new Door(sandbox, () -> "none");
    }

    /** Bundle.identifier of every claim they took in: one for each intent of the clinic's. */
    Set<String> claims() {
        return books().flatMap(book -> StreamSupport.stream(book.path("received").spliterator(), false))
                .filter(received -> received.hasNonNull("claim")).map(received -> received.at("/bundle/value").asText())
                .collect(Collectors.toSet());
    }

    /** How often an intent came under a second name while it was open. */
    int intentsSeenTwice() {
        return books().mapToInt(book -> book.required("duplicateIntents").asInt()).sum();
    }

    private Stream<JsonNode> books() {
        return PAYERS.stream().map(payer -> sandbox.get("/payers/" + payer + "/control/claims").expecting(200).body());
    }
}
