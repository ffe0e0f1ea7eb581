package org.priorauth.inbox.domain.response;

/**
 * One element that cannot be taken as it is.
 *
 * @param element JSON Pointer
 * @param message what is wrong, without quoting it
 */
public record Fault(String element, String code, String message) {}
