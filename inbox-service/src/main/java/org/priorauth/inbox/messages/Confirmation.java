package org.priorauth.inbox.messages;

import java.time.Instant;
import java.util.UUID;

import org.priorauth.contracts.Actor;

/**
 * A person has read the message beside what was read of it, and stands for the figures.
 *
 * @param authorization whose case it changed
 * @param figures as the person confirmed them
 */
public record Confirmation(Actor by, Instant at, UUID authorization, ConfirmedFigures figures) {}
