/**
 * A request on its way to one payer, as sealed states; and what a payer's answer means. No framework, no FHIR: what is
 * decided here can be read and tested alone. {@link org.priorauth.submission.domain.CaseFold} turns what the payer says
 * of each line into what became of the case.
 */
package org.priorauth.submission.domain;
