package org.priorauth.sandbox.fax;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/** {@code sending}, {@code delivered} or {@code failed}, and then why. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FaxState(String status, Optional<String> reason) {

    static FaxState of(Fax fax, Instant now) {
        String status = fax.status(now);
        return new FaxState(status, fax.fate().reason().filter(why -> status.equals("failed")));
    }
}
