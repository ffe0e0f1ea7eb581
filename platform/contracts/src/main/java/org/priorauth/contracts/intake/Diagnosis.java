package org.priorauth.contracts.intake;

import java.time.LocalDate;

import org.priorauth.contracts.Code;

/**
 * One diagnosis the care is for.
 *
 * @param sequence from 1, the principal one first
 * @param code ICD-10-CM once the order is accepted
 */
public record Diagnosis(int sequence, Code code, LocalDate onset) {}
