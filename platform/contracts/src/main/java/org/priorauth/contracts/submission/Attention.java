package org.priorauth.contracts.submission;

import java.time.Instant;

/**
 * Something about a request that a person should see, whatever its outcome.
 *
 * @param kind stable: {@code unknown-action}, {@code contradiction}, {@code line-left-out}, {@code letter-unsent}; after
 *        the decision {@code less-than-asked}, {@code running-out}, {@code authorization-expiring}, {@code appeal-due}, {@code appeal-to-send},
 *        {@code appeal-overdue}, {@code peer-to-peer-due}; more may come
 * @param sentence plain words with what to do next, no PHI
 * @param dueAt by when, where it matters
 */
public record Attention(String kind, String sentence, Instant dueAt) {}
