/** Takes an order in: once, whole, under an id of its own, and says what became of it. */
package org.priorauth.intake.filing;
