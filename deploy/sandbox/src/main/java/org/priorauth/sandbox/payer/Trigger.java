package org.priorauth.sandbox.payer;

import static org.priorauth.sandbox.payer.Eligibility.USUAL;
import static org.priorauth.sandbox.payer.Manner.AT_ONCE;
import static org.priorauth.sandbox.payer.Verdict.CERTIFY;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a payer treats one member, told by the ending of the member id. Any other member is approved. */
public enum Trigger {
    NONE("", USUAL, AT_ONCE, CERTIFY), DENY("-DENY", USUAL, AT_ONCE, Verdict.DENY), MODIFY("-MODIFY", USUAL, AT_ONCE,
            Verdict.MODIFY), PARTIAL("-PARTIAL", USUAL, AT_ONCE, Verdict.CERTIFY_IN_PART), PEND("-PEND", USUAL,
                    Manner.AFTER_REVIEW,
                    CERTIFY), PEND_DENY("-PENDDENY", USUAL, Manner.AFTER_REVIEW, Verdict.DENY), INFO("-INFO", USUAL,
                            Manner.AFTER_INFORMATION, CERTIFY), TIMEOUT("-TIMEOUT", USUAL, Manner.HELD, CERTIFY), FAULT(
                                    "-500", USUAL, Manner.AFTER_FAULTS,
                                    CERTIFY), UNPROCESSABLE("-422", USUAL, Manner.NEVER, CERTIFY), NO_AUTHORIZATION(
                                            "-NOAUTH", Eligibility.NO_AUTHORIZATION, AT_ONCE,
                                            Verdict.NOT_REQUIRED), NO_LETTER("-NOLETTER", Eligibility.NO_LETTER,
                                                    AT_ONCE, CERTIFY), INACTIVE("-INACTIVE", Eligibility.INACTIVE,
                                                            Manner.INELIGIBLE, Verdict.DENY), NOT_COVERED("-NOTCOVERED",
                                                                    Eligibility.NOT_COVERED, AT_ONCE,
                                                                    Verdict.DENY), UNKNOWN("-UNKNOWN",
                                                                            Eligibility.SILENT, AT_ONCE, CERTIFY), DOWN(
                                                                                    "-DOWN", USUAL, AT_ONCE, CERTIFY);

    private final String ending;
    private final Eligibility eligibility;
    private final Manner manner;
    private final Verdict verdict;

    Trigger(String ending, Eligibility eligibility, Manner manner, Verdict verdict) {
        this.ending = ending;
        this.eligibility = eligibility;
        this.manner = manner;
        this.verdict = verdict;
    }

    public static Trigger of(String memberId) {
        String upper = memberId.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it != NONE && upper.endsWith(it.ending)).findFirst().orElse(NONE);
    }

    /** Of several ids of one person, the first with an ending; without any, the first. */
    public static Optional<String> telling(List<String> memberIds) {
        return memberIds.stream().filter(it -> of(it) != NONE).findFirst().or(() -> memberIds.stream().findFirst());
    }

    public String ending() { return ending; }

    public Eligibility eligibility() { return eligibility; }

    Manner manner() { return manner; }

    Verdict verdict() { return verdict; }

    public String onEligibility() {
        return this == DOWN
                ? "503 for the first 3 tries per member, then: " + eligibility.sentence()
                : eligibility.sentence();
    }

    public String onSubmit() {
        return manner.of(verdict);
    }
}
