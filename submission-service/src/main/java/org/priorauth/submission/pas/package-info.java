/**
 * Writes requests as Da Vinci PAS STU 2.2.1 (FHIR R4) wants them: {@code $submit}, its update, {@code $inquire}. Elements
 * that are not must-support are not sent (conf-9, conf-12). Codes of X12 are codes here, never descriptors: those are
 * licensed.
 */
package org.priorauth.submission.pas;
