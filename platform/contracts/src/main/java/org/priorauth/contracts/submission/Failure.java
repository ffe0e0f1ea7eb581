package org.priorauth.contracts.submission;

/**
 * Why a request did not reach the payer, or was refused before it was read.
 *
 * @param code stable: {@code payer-unreachable}, {@code payer-refused}, {@code answer-unknown}, {@code answer-unreadable}
 * @param sentence plain words with what to do next, no PHI
 * @param retryable whether a person may simply have it sent again
 */
public record Failure(String code, String sentence, boolean retryable) {}
