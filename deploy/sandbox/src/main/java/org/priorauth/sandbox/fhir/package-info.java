/** How FHIR R4 JSON is read, written and refused: strictly, and without repeating anybody's data in a refusal. */
package org.priorauth.sandbox.fhir;
