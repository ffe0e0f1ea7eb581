/**
 * Changes an order that was filed: facts supplied over HTTP or by an event, documents added, the order withdrawn. What
 * the domain decides becomes a step of the chain here.
 */
package org.priorauth.intake.change;
