package org.priorauth.lmn.domain;

/** Every template there is; each occasion has one. */
@FunctionalInterface
public interface Templates {

    Template of(Occasion occasion);
}
