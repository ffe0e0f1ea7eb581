/** Intake decides whether an order is one, what of it is missing, and whether it was filed before. */
package org.priorauth.intake;
