package org.priorauth.chassis.chain;

import java.util.function.IntFunction;

import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;

/** Something the chain is to be told; the chassis gives the revision. */
public record Announcement<T extends Announced>(Topic<T> topic, IntFunction<T> payload) {}
