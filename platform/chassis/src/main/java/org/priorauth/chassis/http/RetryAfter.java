package org.priorauth.chassis.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Retry-After: seconds, or a date (RFC 9110, 10.2.3). What is neither is as good as absent. */
final class RetryAfter {

    private RetryAfter() {}

    static Optional<Duration> read(String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        return header.strip().matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())))
                : date(header.strip(), now);
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(Duration.between(now, then)).filter(left -> !left.isNegative());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
