package org.priorauth.sandbox.payer;

import java.time.Duration;

/** How long things take at a payer and how much it remembers. */
public record Habits(Duration pendFor, Duration holdFor, int keep) {}
