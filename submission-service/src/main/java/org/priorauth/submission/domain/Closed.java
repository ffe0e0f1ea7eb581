package org.priorauth.submission.domain;

import org.priorauth.contracts.benefits.CoverageDetermined;

/** Benefits found that there is nothing to ask the payer. */
public record Closed(Facts facts, CoverageDetermined.Outcome why) implements Unsent {}
