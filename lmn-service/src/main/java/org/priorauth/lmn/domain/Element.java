package org.priorauth.lmn.domain;

import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Wire;

/** The eight elements of a Letter of Medical Necessity, in the order a reviewer reads them. */
public enum Element {
    PATIENT, DIAGNOSIS, FUNCTIONAL_LIMITATION, SERVICE, RATIONALE, GOAL, DURATION, PROVIDER;

    /** The id of the element's section in the API and in templates. */
    @Override
    public String toString() { return Wire.name(this); }

    public static Optional<Element> named(String id) {
        return Stream.of(values()).filter(element -> element.toString().equals(id)).findFirst();
    }
}
