package org.priorauth.inbox.meaning;

/**
 * The place a value was read from.
 *
 * @param start offset into subject, line feed, text
 * @param end behind the last character
 * @param words what stands there
 */
public record Span(int start, int end, String words) {}
