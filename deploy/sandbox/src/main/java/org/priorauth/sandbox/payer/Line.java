package org.priorauth.sandbox.payer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One service asked for. {@code cancelled} lines stay in an update, marked (PAS spec-69). */
public record Line(int sequence, List<Code> service, Optional<Amount> quantity, Optional<Span> serviced,
        List<BusinessIdentifier> traces, boolean cancelled) {

    public record Code(String system, String code, String display) {}

    /** Days inclusive; either end may be open. */
    public record Span(Optional<LocalDate> start, Optional<LocalDate> end) {}
}
