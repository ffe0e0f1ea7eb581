package org.priorauth.sandbox.payer;

import static org.priorauth.sandbox.payer.Play.answers;
import static org.priorauth.sandbox.payer.Play.decides;
import static org.priorauth.sandbox.payer.Play.says;
import static org.priorauth.sandbox.payer.Play.spoils;
import static org.priorauth.sandbox.payer.Play.tells;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a payer treats one member, told by the ending of the member id. Any other member is approved. */
public enum Trigger {
    NONE("", Play.USUAL), //
    DENY("-DENY", decides(Verdict.DENY)), //
    MODIFY("-MODIFY", decides(Verdict.MODIFY)), //
    PARTIAL("-PARTIAL", decides(Verdict.CERTIFY_IN_PART)), //
    PEND("-PEND", answers(Manner.AFTER_REVIEW)), //
    PEND_DENY("-PENDDENY", answers(Manner.AFTER_REVIEW).but(Verdict.DENY)), //
    INFO("-INFO", answers(Manner.AFTER_INFORMATION)), //
    TIMEOUT("-TIMEOUT", answers(Manner.HELD)), //
    FAULT("-500", answers(Manner.AFTER_FAULTS)), //
    UNPROCESSABLE("-422", answers(Manner.NEVER)), //
    NO_AUTHORIZATION("-NOAUTH", says(Eligibility.NO_AUTHORIZATION).but(Verdict.NOT_REQUIRED)), //
    NO_LETTER("-NOLETTER", says(Eligibility.NO_LETTER)), //
    INACTIVE("-INACTIVE", says(Eligibility.INACTIVE).but(Manner.INELIGIBLE)), //
    NOT_COVERED("-NOTCOVERED", says(Eligibility.NOT_COVERED).but(Verdict.DENY)), //
    UNKNOWN("-UNKNOWN", says(Eligibility.SILENT)), //
    DOWN("-DOWN", Play.USUAL), //

    CONTACT("-CONTACT", decides(Verdict.CONTACT)), //
    CANCELLED("-CANCELLED", decides(Verdict.CANCEL)), //
    MIXED("-MIXED", decides(Verdict.EACH_ANOTHER)), //
    ODD_CODE("-ODDCODE", decides(Verdict.UNHEARD_OF)), //
    ODD_EXTENSION("-ODDEXTENSION", Play.USUAL.with(Flourish.UNHEARD_OF_EXTENSIONS)), //
    PROPOSAL("-PROPOSAL", Play.USUAL.with(Flourish.PROPOSED_LINE)), //
    PROVIDER("-PROVIDER", Play.USUAL.with(Flourish.OTHER_PROVIDER)), //
    HUMAN("-HUMAN", Play.USUAL.with(Flourish.HUMAN_REVIEW)), //
    REASONS("-REASONS", decides(Verdict.DENY).with(Flourish.MANY_REASONS)), //
    ERROR("-ERROR", answers(Manner.MISTAKEN)), //
    PEND_MODIFY("-PENDMODIFY", answers(Manner.AFTER_REVIEW).but(Verdict.MODIFY)), //
    PEND_PARTIAL("-PENDPARTIAL", answers(Manner.AFTER_REVIEW).but(Verdict.CERTIFY_IN_PART)), //
    QUESTIONS("-QUESTIONS", answers(Manner.AFTER_INFORMATION).with(Flourish.TWO_QUESTIONS)), //
    TASK("-TASK", answers(Manner.AFTER_INFORMATION).with(Flourish.TASK)), //
    QUESTIONNAIRE("-QUESTIONNAIRE", answers(Manner.AFTER_INFORMATION).with(Flourish.QUESTIONNAIRE_TASK)), //

    TWICE("-TWICE", tells(Telling.TWICE)), //
    LATE("-LATE", tells(Telling.LATE)), //
    REORDERED("-REORDERED", tells(Telling.REORDERED)), //
    CONTRADICTORY("-CONTRADICTORY", tells(Telling.CONTRADICTORY)), //
    LOST("-LOST", tells(Telling.NEVER)), //

    HTML("-HTML", spoils(Mischief.HTML)), //
    EMPTY("-EMPTY", spoils(Mischief.EMPTY)), //
    HALF("-HALF", spoils(Mischief.HALF)), //
    CUT("-CUT", spoils(Mischief.CUT)), //
    DRIP("-DRIP", spoils(Mischief.DRIP)), //
    HUGE("-HUGE", spoils(Mischief.HUGE)), //
    KEPT("-KEPT400", spoils(Mischief.REFUSED_AFTER_ALL)), //
    OLD("-OLD", spoils(Mischief.OLD_PROFILE)), //
    TOO_MANY("-429", spoils(Mischief.TOO_MANY)), //
    UNAUTHORIZED("-401", spoils(Mischief.UNAUTHORIZED)), //
    FORBIDDEN("-403", spoils(Mischief.FORBIDDEN)), //
    NOT_FOUND("-404", spoils(Mischief.NOT_FOUND)), //
    CONFLICT("-409", spoils(Mischief.CONFLICT)), //

    LESS("-LESS", decides(Verdict.CERTIFY_LESS));

    private final String ending;
    private final Play play;

    Trigger(String ending, Play play) {
        this.ending = ending;
        this.play = play;
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

    public Eligibility eligibility() { return play.eligibility(); }

    public Flourish flourish() { return play.flourish(); }

    Play play() { return play; }

    Manner manner() { return play.manner(); }

    Verdict verdict() { return play.verdict(); }

    public String onEligibility() {
        return this == DOWN
                ? "503 for the first 3 tries per member, then: " + eligibility().sentence()
                : eligibility().sentence();
    }

    public String onSubmit() {
        return play.sentence();
    }
}
