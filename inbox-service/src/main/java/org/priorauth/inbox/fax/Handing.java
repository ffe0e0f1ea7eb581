package org.priorauth.inbox.fax;

/** What came of handing a fax to a service. */
sealed interface Handing {

    /** It has it, and calls it so. */
    record Taken(String reference) implements Handing {}

    /** It will not take it: nobody has it. */
    record Refused(String why) implements Handing {}

    /** Not now, and certainly not taken. */
    record NotNow(String why) implements Handing {}

    /** Its answer was lost. */
    record Unknown() implements Handing {}
}
