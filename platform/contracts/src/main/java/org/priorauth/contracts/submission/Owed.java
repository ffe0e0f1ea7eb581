package org.priorauth.contracts.submission;

import java.time.Instant;

/**
 * Who owes whom the next word, and by when.
 *
 * @param by {@code payer} or {@code clinic}
 * @param since when it began to be owed
 * @param dueAt by when; absent where nobody said
 * @param state {@code running}, {@code paused}, {@code overdue}
 * @param why the rule or the reason, in plain words
 */
public record Owed(String by, Instant since, Instant dueAt, String state, String why) {}
