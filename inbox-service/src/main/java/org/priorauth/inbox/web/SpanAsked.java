package org.priorauth.inbox.web;

import java.time.Instant;
import java.util.Optional;

import org.priorauth.chassis.problem.Problem;
import org.priorauth.inbox.store.Reports.Span;

/** The span of time that a report is asked for; what is left out is open. */
public final class SpanAsked {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final Asked asked;
    private final Span span;

    public SpanAsked(Asked asked, String from, String to) {
        this.asked = asked;
        this.span = new Span(asked.time("from", from).orElse(BEGINNING), asked.time("to", to).orElse(END));
    }

    public Optional<Problem> problem() {
        return asked.problem();
    }

    public Span span() {
        return span;
    }
}
