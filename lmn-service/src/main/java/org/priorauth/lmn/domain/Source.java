package org.priorauth.lmn.domain;

import java.util.UUID;

/**
 * Where a statement came from.
 *
 * @param fact stable while the fact stays the same one, e.g. {@code patient.birth-date}, {@code line.1}; {@code person}
 *        for words that somebody wrote
 * @param path where it was read: in the order, in a document, in the payer's answer; for a person their id
 * @param event {@code ce_id} of the event that told it; absent for a person
 */
public record Source(String fact, String path, UUID event) {

    private static final String PERSON = "person";
    static final String BENEFIT = "benefit.";

    static Source person(String id) {
        return new Source(PERSON, id, null);
    }

    boolean ofPerson() {
        return PERSON.equals(fact);
    }

    /** A figure of the payer's, which changes by itself as visits are used. */
    boolean ofBenefits() {
        return fact.startsWith(BENEFIT);
    }
}
