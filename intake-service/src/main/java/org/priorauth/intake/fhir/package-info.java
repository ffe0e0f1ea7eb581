/**
 * Reads a FHIR R4 Bundle as orders: checks its shape, follows its references, and maps it field by field. The table of
 * what is read from where stands in the module's README.
 */
package org.priorauth.intake.fhir;
