package org.priorauth.systemtests;

/** The endings of a member id and what each names: the state in which the order comes to rest, and whether the payer has it then. */
enum Ending {
    NONE("", "approved", true), DENY("-DENY", "denied", true), MODIFY("-MODIFY", "modified", true), PARTIAL("-PARTIAL",
            "partially-approved", true), PEND("-PEND", "approved", true), PENDDENY("-PENDDENY", "denied",
                    true), INFO("-INFO", "information-requested", true), TIMEOUT("-TIMEOUT", "approved",
                            true), FAULTS("-500", "approved", true), REFUSED("-422", "failed", false), NOAUTH("-NOAUTH",
                                    "not-required", false), NOLETTER("-NOLETTER", "approved", true), INACTIVE(
                                            "-INACTIVE", "inactive", false), NOTCOVERED("-NOTCOVERED", "not-covered",
                                                    false), UNKNOWN("-UNKNOWN", "needs-person", false);

    private final String text;
    private final String state;
    private final boolean taken;

    Ending(String text, String state, boolean taken) {
        this.text = text;
        this.state = state;
        this.taken = taken;
    }

    /** {@code -DENY}. */
    String text() {
        return text;
    }

    /** The status at the end. */
    String state() {
        return state;
    }

    /** Whether the payer took a claim in. */
    boolean taken() {
        return taken;
    }
}
