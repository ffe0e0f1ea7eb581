package org.priorauth.submission.packet;

import java.util.List;

import org.priorauth.contracts.submission.Failure;
import org.priorauth.submission.pas.Attached;

/** What came of fetching the documents. */
sealed interface Fetched {

    /** Every one is here and is the one that was announced. */
    record All(List<Attached> documents) implements Fetched {}

    /** One of them cannot be sent. */
    record Unusable(Failure why) implements Fetched {}
}
