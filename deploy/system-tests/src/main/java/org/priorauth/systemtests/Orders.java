package org.priorauth.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * Orders as an EHR sends them: FHIR R4 Bundles, each for a patient of its own, because the same service for the same patient
 * would be the same order.
 *
 * @param trigger the ending of the member id, on which the sandbox's payers act: {@code -DENY}, or empty
 */
public record Orders(String payer, String trigger) {

    private static final String TEMPLATE = read("/orders/physical-therapy.json");

    public static Orders of(String trigger) {
        return new Orders("Aetna", trigger);
    }

    public Orders at(String otherPayer) {
        return new Orders(otherPayer, trigger);
    }

    /** A complete order of a new patient. */
    public String next() {
        String number = UUID.randomUUID().toString().substring(0, 13).replace("-", "");
        return TEMPLATE.replace("{patient}", number).replace("{order}", "PT-" + number).replace("{payer}", payer)
                .replace("{memberId}", "W" + number + trigger);
    }

    /** The same without a diagnosis code: intake has to ask for it. */
    public String nextWithoutDiagnosis() {
        return next().replace(
                "{ \"system\": \"http://hl7.org/fhir/sid/icd-10-cm\", \"code\": \"M25.561\", \"display\": \"Pain in right knee\" }",
                "{ \"system\": \"http://snomed.info/sct\", \"code\": \"30989003\", \"display\": \"Knee pain\" }");
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Orders.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
