package org.priorauth.chassis.tally;

import java.util.List;

/** How many events an authorization had, and their revisions in the order they were taken. */
public sealed interface Tally {

    List<Integer> revisions();

    record Counting(List<Integer> revisions) implements Tally {}

    record Closed(List<Integer> revisions) implements Tally {}
}
