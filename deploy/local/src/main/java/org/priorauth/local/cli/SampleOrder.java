package org.priorauth.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

import org.priorauth.infrastructure.InfrastructureException;

/** The shipped sample order, made out to another invented patient each time: a payer's house knows a duplicate. */
final class SampleOrder {

    static final String FILE = "deploy/local/samples/physical-therapy.json";

    private static final String ORDER = "RT-20461";
    private static final String MEMBER = "W600781204";
    private static final String PATIENT = "DEMO-7731";
    private static final String RESOURCES = "6f1c2a34-0d53-4c0e";

    private final String text;
    private final RandomGenerator chance;

    SampleOrder(String text, RandomGenerator chance) {
        this.text = text;
        this.chance = chance;
    }

    static SampleOrder in(Path root, RandomGenerator chance) {
        try {
            return new SampleOrder(Files.readString(root.resolve(FILE)), chance);
        } catch (IOException e) {
            throw new InfrastructureException("Cannot read " + root.resolve(FILE) + ".", e);
        }
    }

    /**
     * A Bundle.
     *
     * @param ending what the sandbox payers go by, e.g. {@code -DENY}; empty for an approval
     */
    String forAnotherPatient(String ending) {
        int number = chance.nextInt(100_000_000, 1_000_000_000);
        return text.replace(ORDER, "RT-" + number).replace(MEMBER, "W" + number + ending)
                .replace(PATIENT, "DEMO-" + number).replace(RESOURCES, resources());
    }

    private String resources() {
        String hex = HexFormat.of().toHexDigits(chance.nextLong());
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-4" + hex.substring(13, 16);
    }
}
