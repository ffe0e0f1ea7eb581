package org.priorauth.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import org.priorauth.infrastructure.InfrastructureException;

/**
 * The shipped sample order, as it would be written today: every date of it but the birth date is moved by the same number of
 * whole weeks. Each patient is another invented one, for a payer's house knows a duplicate.
 */
final class SampleOrder {

    static final String FILE = "deploy/local/samples/physical-therapy.json";

    /** The day on which the shipped file is written; its other dates count from here. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 20);
    private static final Pattern DATE = Pattern.compile("(?<=\")(?<!\"birthDate\": \")\\d{4}-\\d\\d-\\d\\d(?=[\"T])");
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

    static SampleOrder in(Path root, LocalDate today, RandomGenerator chance) {
        try {
            return new SampleOrder(moved(Files.readString(root.resolve(FILE)), today), chance);
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

    /** Puts the order, for the patient it is shipped for, beside the data of a run, where {@code curl} finds it. */
    Path writtenTo(Path run) {
        Path file = run.resolve("sample-order.json");
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new InfrastructureException("Cannot write " + file + ".", e);
        }
    }

    private static String moved(String text, LocalDate today) {
        long weeks = Math.floorDiv(ChronoUnit.DAYS.between(WRITTEN, today), 7);
        return DATE.matcher(text)
                .replaceAll(date -> LocalDate.parse(date.group()).plusWeeks(weeks).toString());
    }

    private String resources() {
        String hex = HexFormat.of().toHexDigits(chance.nextLong());
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-4" + hex.substring(13, 16);
    }
}
