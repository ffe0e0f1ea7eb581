package org.priorauth.contracts.benefits;

/** A stable code for machines, one plain sentence for people, no PHI in either. */
public record Reason(String code, String sentence) {}
