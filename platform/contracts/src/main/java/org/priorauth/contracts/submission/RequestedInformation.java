package org.priorauth.contracts.submission;

import java.time.Instant;

import org.priorauth.contracts.Code;

/** One thing the payer asks for: what, for which line, by when. */
public record RequestedInformation(Code what, Integer line, String words, Instant dueAt) {}
