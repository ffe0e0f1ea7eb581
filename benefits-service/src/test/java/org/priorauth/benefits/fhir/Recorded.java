package org.priorauth.benefits.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.EligibilityQuestion;
import org.priorauth.benefits.domain.PayerProfile;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Order;

/** Answers of payers as they were recorded, and the question they answer. */
public final class Recorded {

    static final String ASK_ID = "019caedc-2d18-7bb4-abe1-1cc855f64fb6-1";

    private Recorded() {}

    public static String answer(String name) {
        try (InputStream found = Recorded.class.getResourceAsStream("/answers/" + name + ".json")) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    static Ask ask(Order order) {
        return ask(order, URI.create("https://fhir.aetna.example/r4"));
    }

    static Ask ask(Order order, URI endpoint) {
        PayerProfile aetna = new PayerProfile("aetna", "Aetna", endpoint,
                new Code("urn:oid:2.16.840.1.113883.6.300", "60054", null),
                new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null), Map.of(), Map.of());
        return new Ask(ASK_ID, aetna, EligibilityQuestion.about(order), Cast.NOON);
    }
}
