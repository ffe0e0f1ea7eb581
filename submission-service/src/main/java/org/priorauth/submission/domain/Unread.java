package org.priorauth.submission.domain;

/**
 * Something in a payer's answer that nobody here knows. It decides nothing and is shown.
 *
 * @param place where in the answer
 * @param json as it came
 */
public record Unread(String place, String json) {}
