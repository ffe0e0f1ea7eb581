/** Verifies what a payer covers for an order, and whether it wants an authorization. Decides in {@code domain}. */
package org.priorauth.benefits;
