package org.priorauth.inbox.domain.work;

import java.time.Instant;

import org.priorauth.contracts.Actor;

/** A person set the work aside. It comes back by itself: then, or when it is due, whatever is earlier. */
public record Snooze(Instant until, Instant since, Actor by) {}
