/**
 * The rules of intake: the states of a request, the facts an order may have to hold, which payer and which kind of care
 * is meant. Nothing here knows FHIR, HTTP, Kafka or a database.
 */
package org.priorauth.intake.domain;
