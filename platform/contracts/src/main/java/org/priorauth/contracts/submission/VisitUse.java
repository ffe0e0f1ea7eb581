package org.priorauth.contracts.submission;

import java.time.LocalDate;

/**
 * A visit that used the authorization, or did not after all.
 *
 * @param visit the EHR's id, opaque; one that is told again is corrected
 * @param removed it did not take place
 */
public record VisitUse(String visit, LocalDate on, boolean removed) {}
