/**
 * The question as a FHIR R4 CoverageEligibilityRequest, the answer read from a CoverageEligibilityResponse. Decides
 * what the payer's words mean, question by question, each with its FHIRPath; never what follows from them.
 */
package org.priorauth.benefits.fhir;
