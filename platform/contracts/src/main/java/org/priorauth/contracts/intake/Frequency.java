package org.priorauth.contracts.intake;

/**
 * How often and for how long: {@code times} per {@code periodUnit}, {@code periods} times over.
 *
 * @param periodUnit {@code day}, {@code week} or {@code month}
 * @param periods how many of those periods
 */
public record Frequency(int times, String periodUnit, Integer periods) {}
