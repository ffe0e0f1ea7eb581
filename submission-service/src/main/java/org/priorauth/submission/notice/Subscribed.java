package org.priorauth.submission.notice;

/** What a payer says to the wish to be notified. */
sealed interface Subscribed {

    /** @param id the payer's; empty text where it does not tell one */
    record Made(String id) implements Subscribed {}

    /** This payer makes no subscriptions: its silence has to be asked about. */
    record Refused(int status) implements Subscribed {}

    /** It could not be asked now. */
    record Open() implements Subscribed {}
}
