package org.priorauth.chassis.chain;

/** The record itself is the trouble: trying again cannot help. */
class Poison extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Poison(RuntimeException cause) { super(cause); }
}
