package org.priorauth.contracts.intake;

/**
 * The organization that asks.
 *
 * @param npi National Provider Identifier, ten digits with a Luhn check digit (45 CFR 162.406)
 */
public record Clinic(String npi, String name, String taxId, String phone, String fax, Address address) {}
