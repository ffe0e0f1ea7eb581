package org.priorauth.sandbox.payer;

/** How a decision that came later is told to those who subscribed. */
public enum Telling {
    PROPERLY(""), TWICE("told twice under one event number"), LATE("told late"), REORDERED(
            "told before the older event that it is still pended"), CONTRADICTORY(
                    "told, and then the opposite of it"), NEVER("never told; $inquire finds it");

    private final String sentence;

    Telling(String sentence) {
        this.sentence = sentence;
    }

    String sentence() { return sentence; }
}
