package org.priorauth.sandbox.payer;

import java.util.Optional;

/** What a payer says about a coverage before anything is submitted. An empty answer is "not said", which is not "no". */
public enum Eligibility {
    USUAL(true, false, Optional.of(true), Optional.of(true),
            "active, in network, 30 visits of which 6 are used, authorization required, letter required"), NO_AUTHORIZATION(
                    true, false, Optional.of(false), Optional.empty(),
                    "active, authorization not required"), NO_LETTER(true, false, Optional.of(true), Optional.of(false),
                            "active, authorization required, letter not required"), INACTIVE(false, false,
                                    Optional.empty(), Optional.empty(), "coverage inactive"), NOT_COVERED(true, true,
                                            Optional.empty(), Optional.empty(),
                                            "active, service excluded"), SILENT(true, false, Optional.empty(),
                                                    Optional.empty(), "active, says nothing about authorization");

    private final boolean active;
    private final boolean excluded;
    private final Optional<Boolean> authorizationRequired;
    private final Optional<Boolean> letterRequired;
    private final String sentence;

    Eligibility(boolean active, boolean excluded, Optional<Boolean> authorizationRequired,
            Optional<Boolean> letterRequired, String sentence) {
        this.active = active;
        this.excluded = excluded;
        this.authorizationRequired = authorizationRequired;
        this.letterRequired = letterRequired;
        this.sentence = sentence;
    }

    public boolean active() { return active; }

    public boolean excluded() { return excluded; }

    public Optional<Boolean> authorizationRequired() { return authorizationRequired; }

    public Optional<Boolean> letterRequired() { return letterRequired; }

    String sentence() { return sentence; }
}
