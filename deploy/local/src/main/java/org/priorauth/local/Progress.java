package org.priorauth.local;

/** Told of each step of a start or a stop. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = step -> {};

    void say(String step);
}
