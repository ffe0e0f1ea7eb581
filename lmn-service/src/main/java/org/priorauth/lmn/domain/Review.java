package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.List;

import org.priorauth.contracts.Actor;

/**
 * A letter was submitted to a clinician.
 *
 * @param to the clinician's id; absent where any may look at it
 * @param note in the words of who submitted it; may be absent
 */
public record Review(String to, String note, Actor by, Instant at) {

    /** The clinician wants something changed. */
    public record Returning(List<Comment> comments, Actor by, Instant at) {}

    public record Comment(Element section, String text) {}
}
