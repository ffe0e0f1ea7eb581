package org.priorauth.chassis.chain;

/** A row of which there is one for each id, whatever was said of it before: the newest word is written over it. */
public interface Correctable {}
