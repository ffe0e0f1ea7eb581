package org.priorauth.inbox.mail;

/** What came of handing a mail to a server. */
sealed interface Sending {

    /** The server has taken it over. */
    record Accepted() implements Sending {}

    /** The server was not reached, or said "later": nobody has it. */
    record NotNow(String why) implements Sending {}

    /** The server said no for good: nobody has it. */
    record Refused(String why) implements Sending {}

    /** The connection broke after the mail was on its way: the server may have it or not. */
    record Unknown() implements Sending {}
}
