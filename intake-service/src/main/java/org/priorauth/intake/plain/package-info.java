/** Reads and changes orders in this house's own JSON, whose shape is close to the order in the events. */
package org.priorauth.intake.plain;
