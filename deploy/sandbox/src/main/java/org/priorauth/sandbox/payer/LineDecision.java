package org.priorauth.sandbox.payer;

import java.util.Optional;

/** What was decided about one line; {@code authorized} is what may be delivered, where the payer counts it. */
public record LineDecision(Line line, ReviewAction action, Optional<Amount> authorized) {

    static LineDecision full(Line line, ReviewAction action) {
        return new LineDecision(line, action, line.quantity());
    }

    static LineDecision half(Line line, ReviewAction action) {
        return new LineDecision(line, action, Optional.of(line.quantity().orElse(Amount.ONE).half()));
    }

    static LineDecision nothing(Line line, ReviewAction action) {
        return new LineDecision(line, action, Optional.empty());
    }
}
