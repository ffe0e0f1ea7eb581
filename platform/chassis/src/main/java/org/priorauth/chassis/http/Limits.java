package org.priorauth.chassis.http;

import java.time.Duration;

/**
 * What the house bears of another's server.
 *
 * @param answerWithin until the whole answer is there
 * @param longestAnswer in bytes, unpacked
 * @param connections to one server at the same time
 */
public record Limits(Duration connectWithin, Duration answerWithin, long longestAnswer, int connections) {}
