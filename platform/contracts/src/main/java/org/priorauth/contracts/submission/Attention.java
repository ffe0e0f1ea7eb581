package org.priorauth.contracts.submission;

import java.time.Instant;

/**
 * Something about a request that a person should see, whatever its outcome.
 *
 * @param kind stable: {@code unknown-action}, {@code contradiction}, {@code line-left-out}; more may come
 * @param sentence plain words with what to do next, no PHI
 * @param dueAt by when, where it matters
 */
public record Attention(String kind, String sentence, Instant dueAt) {}
