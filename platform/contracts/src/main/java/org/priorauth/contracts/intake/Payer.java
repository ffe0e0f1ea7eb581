package org.priorauth.contracts.intake;

/**
 * The payer that was recognised in the order.
 *
 * @param id the payer's id in this house's payer profiles; opaque to everybody else
 */
public record Payer(String id, String name) {}
