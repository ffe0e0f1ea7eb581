/** What intake announces: the order as this house understood it, and what is still missing from it. */
package org.priorauth.contracts.intake;
