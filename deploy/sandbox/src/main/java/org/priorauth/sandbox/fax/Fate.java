package org.priorauth.sandbox.fax;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of a fax, by the end of the number it goes to (555-01xx is nobody's); any other number takes it. */
enum Fate {
    DELIVERED("0100"), BUSY("0101"), NO_ANSWER("0102"), NO_FAX("0103"),
    /** Delivered, but nobody says so: who asks is told. */
    SILENT("0104"),
    /** Delivered, and told twice. */
    TWICE("0105"),
    /** Delivered, and told with a wrong signature. */
    FORGED("0106"),
    /** Not taken: 400. */
    REFUSED("0107"),
    /** Taken at the third try: two times 503. */
    UNAVAILABLE("0108"),
    /** Delivered, and acknowledged by a fax. */
    ANSWERED("0109");

    private final String ending;

    Fate(String ending) { this.ending = ending; }

    static Fate of(String number) {
        String digits = number.replaceAll("\\D", "");
        return Arrays.stream(values()).filter(fate -> digits.endsWith("555" + fate.ending)).findFirst()
                .orElse(DELIVERED);
    }

    String status() {
        return reason().isPresent() ? "failed" : "delivered";
    }

    /** Why it failed, in the words of the interface. */
    Optional<String> reason() {
        return switch (this) {
            case BUSY -> Optional.of("busy");
            case NO_ANSWER -> Optional.of("no-answer");
            case NO_FAX -> Optional.of("no-fax");
            default -> Optional.empty();
        };
    }

    /** The how-manieth time it is handed over the service takes it. */
    int takenAt() {
        return switch (this) {
            case REFUSED -> Integer.MAX_VALUE;
            case UNAVAILABLE -> 3;
            default -> 1;
        };
    }
}
