package org.priorauth.sandbox.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import org.hl7.fhir.r4.model.Bundle;

/** News for every subscriber it concerns: the answer Bundle, and who wants to know that it arrived. */
record Announcement(Supplier<Bundle> answer, Instant happened, Runnable arrived) {

    Notice notice(long number, Clock clock) {
        return new Notice(to -> new NotificationBundle(to, clock.instant()).event(number, happened, answer.get()),
                arrived,
                () -> {});
    }
}
