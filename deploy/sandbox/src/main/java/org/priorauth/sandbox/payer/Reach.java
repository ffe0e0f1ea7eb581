package org.priorauth.sandbox.payer;

import java.util.HashMap;
import java.util.Map;

/** Whether a payer can be reached: a switch for all of it, and a line that is bad for some members at first. */
final class Reach {

    private static final int BAD_TRIES = 3;

    private final Map<String, Integer> tries = new HashMap<>();
    private boolean down;

    void down(boolean now) {
        down = now;
    }

    boolean isDown() { return down; }

    boolean reachedFor(String memberId) {
        return Trigger.of(memberId) != Trigger.DOWN || tries.merge(memberId, 1, Integer::sum) > BAD_TRIES;
    }
}
