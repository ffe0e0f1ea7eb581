package org.priorauth.intake.fhir;

import java.util.function.UnaryOperator;

/** A part of an order, and the path of the resource that told of it. */
record Located<T>(T part, String path) {

    Located<T> mapped(UnaryOperator<T> change) {
        return new Located<>(change.apply(part), path);
    }
}
