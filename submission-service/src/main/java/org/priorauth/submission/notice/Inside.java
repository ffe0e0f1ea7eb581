package org.priorauth.submission.notice;

import org.hl7.fhir.r4.model.Bundle;

/** What an event turned out to bring. */
sealed interface Inside {

    /** An answer that can be read. */
    record Answer(Bundle response) implements Inside {}

    /** An answer in a version of the guide that is not read here; only whose it is may be looked up. */
    record OtherVersion(Bundle response, String version) implements Inside {}

    /** Id-only, or empty: the payer says that something happened, and has to be asked what. */
    record NotHere() implements Inside {}

    /** No answer that anybody could read. */
    record Unreadable() implements Inside {}
}
