package org.priorauth.lmn.domain.lint.words;

import org.priorauth.lmn.domain.Element;

/**
 * Some words and where they stand.
 *
 * @param start of the first character in the section's text, from 0
 * @param end behind the last character
 */
public record Spot(Element section, int start, int end, String words) {}
