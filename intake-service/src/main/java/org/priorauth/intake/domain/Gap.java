package org.priorauth.intake.domain;

import org.priorauth.contracts.MissingFact;

/**
 * Something of an order that is not there, or is there and cannot be right.
 *
 * @param wrong it is there and cannot be right; then it is told even where nobody requires the fact
 * @param part of the order, as {@link Places} names it
 * @param child the element within the part's resource; empty for the part itself
 */
record Gap(boolean wrong, String sentence, String part, String child) {

    static Gap absent(String sentence, String part, String child) {
        return new Gap(false, sentence, part, child);
    }

    static Gap wrong(String sentence, String part, String child) {
        return new Gap(true, sentence, part, child);
    }

    MissingFact named(String code, Places places) {
        String why = places.isDangling(part) ? " The reference at this path leads to nothing in the Bundle." : "";
        return new MissingFact(code, sentence + why, places.path(part, child));
    }
}
