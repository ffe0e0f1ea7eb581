/**
 * What is the same for every service that calls payers: profiles in YAML files that are checked whole at the start, and
 * which addresses may be called. What a service wants to know of a payer is its own record.
 */
package org.priorauth.chassis.payer;
