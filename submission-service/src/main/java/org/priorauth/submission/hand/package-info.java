/**
 * Requests that people bring to a payer: by its portal, by fax, by mail or phone. Decided here: which request may go such a
 * way, and that one is with the payer, from which hour and under which number. {@link org.priorauth.submission.hand.HandResource}
 * is the door; docs/guides/payers-without-fhir.md tells the whole.
 */
package org.priorauth.submission.hand;
