package org.priorauth.submission.domain;

import java.util.List;
import java.util.stream.Collectors;

import org.priorauth.contracts.submission.Failure;
import org.priorauth.submission.domain.PayerAnswer.Mistake;

/** Why a request got stuck, in a stable code and plain words with what to do next. No PHI in either. */
public final class Failures {

    static final String NOBODYS = "notice-unmatched";

    private Failures() {}

    public static Failure payerUnknown() {
        return new Failure("payer-unknown", "There is no payer profile for this payer. Add one, or send by fax.", true);
    }

    public static Failure documentMissing() {
        return new Failure("packet-unavailable",
                "A document of the packet could not be fetched. Try again; if it stays, attach the document anew.",
                true);
    }

    public static Failure documentDamaged() {
        return new Failure("packet-damaged",
                "A document of the packet is not the one that was announced. Attach it anew, then send again.", true);
    }

    public static Failure requestUnwritable() {
        return new Failure("packet-incomplete",
                "The request could not be written from the order. Check the order's facts, then send again.", true);
    }

    public static Failure payerUnreachable() {
        return new Failure("payer-unreachable",
                "The payer could not be reached. Send again, or send by another way the payer takes.", true);
    }

    public static Failure payerRefused() {
        return new Failure("payer-refused",
                "The payer's server refused the request as it is written. Technical staff find its codes with this case.",
                true);
    }

    public static Failure answerUnknown() {
        return new Failure("answer-unknown",
                "The payer may have the request but its answer was lost. Ask the payer before anything is sent again.",
                false);
    }

    /** Of papers: no payer can be asked whether it has them. */
    public static Failure papersUnknown() {
        return new Failure("answer-unknown",
                "The payer may have the documents but its answer was lost. Ask the payer; send them again where it has not.",
                true);
    }

    public static Failure answerUnreadable() {
        return new Failure("answer-unreadable",
                "The payer sent something that is no answer. Send again: the payer is asked first what it has.", true);
    }

    public static Failure nothingDecided() {
        return new Failure("answer-unreadable",
                "The payer answered in words and decided no line. Read its words and record the decision.", false);
    }

    /** Nothing it says is believed before somebody asked. */
    static Failure doubtful(List<Doubt> why, List<Mistake> mistakes) {
        String said = mistakes.stream().map(Mistakes::inWords).collect(Collectors.joining("; "));
        return new Failure("answer-doubtful", "The payer's answer "
                + why.stream().map(Doubt::words).collect(Collectors.joining("; it "))
                + (said.isEmpty() ? "" : ". It names mistakes: " + said)
                + ". Read it, ask the payer, and record its decision.", false);
    }

    /** Nothing of it was applied. */
    public static Failure answerForeign() {
        return new Failure("answer-foreign",
                "The payer's answer names another patient or another request. Nothing of it was applied. "
                        + "Send again: the payer is asked first what it has; if it stays, call the payer.",
                true);
    }

    public static Failure unprocessable(List<Mistake> mistakes) {
        String said = mistakes.stream().map(Mistakes::inWords).collect(Collectors.joining("; "));
        return new Failure("payer-refused", "The payer could not process the request"
                + (said.isEmpty() ? "" : ": " + said) + ". Correct it and send again.", true);
    }

    /** After the request was sent: the payer still has it. */
    public static Failure withdrawnAtPayer() {
        return new Failure("cancel-at-payer",
                "The request was withdrawn after it was sent. Tell the payer that it is cancelled.", false);
    }

    /** It is a matter of its own until somebody says whose it is. */
    public static Failure nobodys(String payer) {
        return new Failure(NOBODYS, "Payer " + payer
                + " sent an answer that fits none of the clinic's requests. Ask the payer which one it means and record "
                + "its decision there; then put this aside.", false);
    }

    /** The same, where several clinics ask this payer and nobody knows which of them it means. */
    public static Failure somebodys(String payer) {
        return new Failure(NOBODYS, "Payer " + payer
                + " sent an answer that fits no request here. It may be about one of yours: ask the payer about those "
                + "that wait, and record its decision there; then put this aside.", false);
    }
}
