package org.priorauth.inbox.domain.work;

import java.time.Instant;

import org.priorauth.contracts.Actor;

/**
 * The last move of a person, and what the work was before it. Gone with whatever happens next to the work.
 *
 * @param move {@code assigned}, {@code snoozed}, {@code woken} or {@code done}
 * @param by who made the move
 */
public record Undo(String move, Actor by, Instant at, Owner owner, Snooze snooze) {}
