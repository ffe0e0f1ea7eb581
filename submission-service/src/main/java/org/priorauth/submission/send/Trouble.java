package org.priorauth.submission.send;

import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.submission.Failure;
import org.priorauth.submission.domain.Tried;
import org.priorauth.submission.domain.Tried.Doubt;

/**
 * What can go wrong at a payer's door. Each says in plain words what a coordinator does next, how sure it is that the
 * payer has nothing of the request, and whether time may heal it (PAS 2.2.1, Error handling; RFC 9110).
 */
enum Trouble {

    UNREACHABLE("payer-unreachable", Heals.IN_TIME, Doubt.UNSENT,
            "The payer could not be reached. Send again, or send by another way the payer takes."), UNAVAILABLE(
                    "payer-unreachable", Heals.IN_TIME, Doubt.TURNED_AWAY,
                    "The payer's server is not available. Send again later, or send by another way the payer takes."), BUSY(
                            "payer-busy", Heals.IN_TIME, Doubt.TURNED_AWAY,
                            "The payer's server takes no more requests for now. Send again later."), AT_FAULT(
                                    "payer-fault", Heals.IN_TIME, Doubt.ANSWERED,
                                    "The payer's server has a fault of its own. Send again later: the payer is asked first what it has."), GATEWAY(
                                            "payer-fault", Heals.IN_TIME, Doubt.AT_WORK,
                                            "The payer's server was not heard of in time by the payer's own gateway. Send again later: the payer is asked "
                                                    + "first what it has."), TIMED_OUT("payer-late", Heals.IN_TIME,
                                                            Doubt.AT_WORK,
                                                            "The payer did not answer in time. Send again later: the payer is asked first what it has."), CUT_OFF(
                                                                    "answer-cut-off", Heals.IN_TIME, Doubt.AT_WORK,
                                                                    "The payer's answer broke off in the middle. Send again later: the payer is asked first what it has."), TOO_LARGE(
                                                                            "answer-too-large", Heals.SOON_OR_NOT,
                                                                            Doubt.AT_WORK,
                                                                            "The payer's answer is longer than is ever read. Technical staff look into it; sending again asks the payer "
                                                                                    + "first what it has."), WEB_PAGE(
                                                                                            "answer-web-page",
                                                                                            Heals.SOON_OR_NOT,
                                                                                            Doubt.AT_WORK,
                                                                                            "A web page came instead of the payer's answer. Technical staff check the payer's address; sending again asks "
                                                                                                    + "the payer first what it has."), UNREADABLE(
                                                                                                            "answer-unreadable",
                                                                                                            Heals.SOON_OR_NOT,
                                                                                                            Doubt.AT_WORK,
                                                                                                            "The payer sent something that is no answer. Send again: the payer is asked first what it has."), UNTRUSTED(
                                                                                                                    "payer-untrusted",
                                                                                                                    Heals.BY_STAFF,
                                                                                                                    Doubt.UNSENT,
                                                                                                                    "The payer's server and this service do not trust each other's certificates, so nothing was sent. Technical "
                                                                                                                            + "staff mend the certificates, then send again."), FORBIDDEN_ADDRESS(
                                                                                                                                    "payer-address-forbidden",
                                                                                                                                    Heals.BY_STAFF,
                                                                                                                                    Doubt.UNSENT,
                                                                                                                                    "The payer's address leads into a private network, so nothing was sent. Technical staff mend the payer's "
                                                                                                                                            + "profile, then send again."), NO_LOGIN(
                                                                                                                                                    "payer-login-refused",
                                                                                                                                                    Heals.BY_STAFF,
                                                                                                                                                    Doubt.UNSENT,
                                                                                                                                                    "The payer's log-in does not accept this service, so nothing was sent. Technical staff mend the registration "
                                                                                                                                                            + "at the payer, then send again."), LOGIN_UNREACHABLE(
                                                                                                                                                                    "payer-login-unreachable",
                                                                                                                                                                    Heals.IN_TIME,
                                                                                                                                                                    Doubt.UNSENT,
                                                                                                                                                                    "The payer's log-in could not be reached, so nothing was sent. Send again later."), LOGIN_REFUSED(
                                                                                                                                                                            "payer-login-refused",
                                                                                                                                                                            Heals.BY_STAFF,
                                                                                                                                                                            Doubt.TURNED_AWAY,
                                                                                                                                                                            "The payer's server does not accept the log-in of this service. Technical staff mend the registration at the "
                                                                                                                                                                                    + "payer, then send again."), NOT_ALLOWED(
                                                                                                                                                                                            "payer-not-allowed",
                                                                                                                                                                                            Heals.BY_STAFF,
                                                                                                                                                                                            Doubt.TURNED_AWAY,
                                                                                                                                                                                            "The payer's server knows this service and does not let it ask for authorizations. Technical staff have the "
                                                                                                                                                                                                    + "payer permit it, then send again."), NOT_THERE(
                                                                                                                                                                                                            "payer-address-wrong",
                                                                                                                                                                                                            Heals.BY_STAFF,
                                                                                                                                                                                                            Doubt.TURNED_AWAY,
                                                                                                                                                                                                            "There is no prior authorization service at the payer's address. Technical staff mend the payer's profile, then "
                                                                                                                                                                                                                    + "send again."), MOVED(
                                                                                                                                                                                                                            "payer-address-moved",
                                                                                                                                                                                                                            Heals.BY_STAFF,
                                                                                                                                                                                                                            Doubt.TURNED_AWAY,
                                                                                                                                                                                                                            "The payer's address has moved; this service does not follow, since the request holds health data. Technical "
                                                                                                                                                                                                                                    + "staff mend the payer's profile, then send again.");

    /** Who or what heals it. */
    enum Heals {
        /** Worth all the tries there are. */
        IN_TIME(Integer.MAX_VALUE),
        /** Worth a few. */
        SOON_OR_NOT(4),
        /** Another try would end the same. */
        BY_STAFF(1);

        private final int tries;

        Heals(int tries) { this.tries = tries; }
    }

    private final String code;
    private final Heals heals;
    private final Doubt doubt;
    private final String sentence;

    Trouble(String code, Heals heals, Doubt doubt, String sentence) {
        this.code = code;
        this.heals = heals;
        this.doubt = doubt;
        this.sentence = sentence;
    }

    /** What befell the request itself; that nobody could ask about it later is the lesser news. */
    static Optional<Trouble> of(Tried last) {
        return Stream.of(values())
                .filter(one -> one.code.equals(last.trouble()) && one.doubt == last.doubt()).findFirst();
    }

    Failure failure() {
        return new Failure(code, sentence, true);
    }

    String code() {
        return code;
    }

    /** Whether the payer has it, where this befell the request itself. */
    Doubt doubt() {
        return doubt;
    }

    /** Tries it is worth at most. */
    int tries() {
        return heals.tries;
    }
}
