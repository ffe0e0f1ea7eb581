/**
 * Which payers the house knows, from files that are checked at start, and which of their addresses may be called.
 */
package org.priorauth.benefits.payer;
