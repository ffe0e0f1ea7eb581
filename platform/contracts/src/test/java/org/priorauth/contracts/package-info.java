/** Holds records, schemas, examples and {@code asyncapi.yaml} to the same story. */
package org.priorauth.contracts;
