package org.priorauth.submission.payer;

import java.net.URI;
import java.util.Optional;

/** How this service says who it is, beside a certificate where the payer wants one. */
public sealed interface Login {

    /** It does not; the sandbox, or a payer that knows us by our certificate. */
    record None() implements Login {}

    /** A token that the payer gave once and for all. */
    record Bearer(Secret token) implements Login {}

    /**
     * SMART Backend Services, {@code private_key_jwt} (smart-app-launch 2.2).
     *
     * @param tokenUrl absent: the payer's {@code .well-known/smart-configuration} says it
     */
    record Smart(String clientId, Optional<URI> tokenUrl, String scope, Algorithm algorithm) implements Login {}

    /** What is not for a log. */
    record Secret(String value) {

        @Override
        public String toString() { return "***"; }
    }

    static Optional<Algorithm> algorithm(Login login) {
        return login instanceof Smart smart ? Optional.of(smart.algorithm()) : Optional.empty();
    }
}
