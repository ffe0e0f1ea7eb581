package org.priorauth.chassis.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that answers with protected health information: an audit row is written before the answer goes
 * out, and where it cannot be written, nothing goes out. The authorization is the path parameter {@code id}; a list adds
 * the ids it shows to {@link Touched}. Changes need no such mark: the chassis writes their rows with the change.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TouchesPhi {

    /** {@code <noun>.<verb>}, e.g. {@code letter.read}. */
    String value();
}
