package org.priorauth.lmn.template;

/** A mistake in a template's file, with its place. */
public final class BrokenTemplate extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenTemplate(String file, String place, String sentence) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + sentence);
    }
}
