package org.priorauth.sandbox.fax;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A fax a clinic handed over. Its pages are not kept, nor where it went.
 *
 * @param reference the clinic's, from Idempotency-Key
 * @param callback where the clinic wants to hear what became of it
 * @param sha256 of the paper, hex
 * @param done when it is transmitted
 */
record Fax(String line, String id, String reference, Optional<URI> callback, int bytes, String sha256, Fate fate,
        Instant done) {

    /** As the interface says it: {@code sending}, {@code delivered}, {@code failed}. */
    String status(Instant now) {
        return now.isBefore(done) ? "sending" : fate.status();
    }
}
