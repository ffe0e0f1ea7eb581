/**
 * Work outside any transaction, such as asking a payer: wanted in the same commit as the state, run afterwards, retried
 * with a growing pause, and its answer brought back as a step. A deadline is an errand that is due later.
 */
package org.priorauth.chassis.errand;
