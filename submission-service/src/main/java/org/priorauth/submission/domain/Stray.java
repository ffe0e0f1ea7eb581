package org.priorauth.submission.domain;

/** Why something that a payer sent of a case could not be applied to it; with what a person does about it. No PHI. */
public enum Stray {
    OTHER_PERSON("The payer sent an answer that names this request and another patient. Nothing of it was applied; "
            + "call the payer."), SEVERAL(
                    "The payer sent an answer that fits this request and others. Nothing of it was applied; ask the payer which "
                            + "one it means, then record its decision."), OTHER_VERSION(
                                    "The payer sent an answer in a version of Da Vinci PAS that is not read here. Nothing of it was "
                                            + "applied; ask the payer for its decision, and tell technical staff."), UNREADABLE(
                                                    "The payer sent an answer of this request that cannot be read. Ask the payer for its decision, then "
                                                            + "record it."), DOUBTFUL(
                                                                    "The payer sent an answer of this request that contradicts itself, or says that it is not in force. "
                                                                            + "Nothing of it was applied; ask the payer for its decision, then record it.");

    private final String sentence;

    Stray(String sentence) { this.sentence = sentence; }

    String sentence() {
        return sentence;
    }
}
