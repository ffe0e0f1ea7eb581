package org.priorauth.benefits.fhir;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What came over HTTP. */
record HttpAnswer(int status, Optional<String> retryAfter, String body) {

    /** Time-outs, overload and faults of the other side go by; other refusals do not. */
    boolean mayPass() {
        return status >= 500 || status == 408 || status == 425 || status == 429;
    }

    /** Seconds or a date (RFC 9110 section 10.2.3); nothing where it is neither. */
    Optional<Duration> pause(Instant now) {
        return retryAfter.map(String::strip).flatMap(value -> value.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                : until(value, now));
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            Duration pause = Duration.between(now,
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
