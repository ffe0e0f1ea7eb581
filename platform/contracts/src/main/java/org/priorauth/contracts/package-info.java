/**
 * What crosses a service's border: one record per JSON Schema, and the list of topics. Records and enums only, no
 * framework. On the wire an enum constant is its lower-case name with hyphens ({@code AUTH_REQUIRED} is
 * {@code "auth-required"}), an absent value is left out, times are ISO-8601 in UTC. The schemas, the examples and
 * {@code asyncapi.yaml} lie beside these records under {@code src/main/resources}.
 */
package org.priorauth.contracts;
