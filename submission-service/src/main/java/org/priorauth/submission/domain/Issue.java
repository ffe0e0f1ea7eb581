package org.priorauth.submission.domain;

import java.util.Optional;

/**
 * What the payer's server complained about, for technical staff.
 *
 * @param code FHIR issue type, or the payer's own code in {@code details}
 * @param place FHIRPath in the request, where the server names one
 * @param diagnostics the server's own words. They may quote the request: PHI, for the database and those who may read the
 *        case; never for a log, an event or a message
 */
public record Issue(String severity, String code, Optional<String> place, Optional<String> diagnostics) {

    private static final int LONGEST = 500;

    public Issue {
        diagnostics = diagnostics.map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }

    public Issue(String severity, String code, Optional<String> place) {
        this(severity, code, place, Optional.empty());
    }
}
