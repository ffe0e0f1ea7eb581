package org.priorauth.submission.domain;

import java.util.Optional;

/**
 * What the payer's server complained about, in codes alone: the words of an OperationOutcome may quote the request.
 *
 * @param code FHIR issue type, or the payer's own code in {@code details}
 * @param place FHIRPath in the request, where the server names one
 */
public record Issue(String severity, String code, Optional<String> place) {}
