package org.priorauth.contracts;

/**
 * A fact that has to be there before the authorization can go on.
 *
 * @param code stable, for machines, e.g. {@code diagnosis.icd10}; documented in {@code docs/guides/integrate-an-ehr.md}
 * @param sentence one plain sentence for a person, without PHI
 * @param path where in the order it belongs, as a FHIRPath expression on the Bundle
 */
public record MissingFact(String code, String sentence, String path) {}
