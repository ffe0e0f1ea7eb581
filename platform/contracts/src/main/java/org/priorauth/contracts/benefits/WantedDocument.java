package org.priorauth.contracts.benefits;

import org.priorauth.contracts.Code;

/** A document the payer wants with the request, and where it said so. */
public record WantedDocument(Code type, String source) {}
