/** What benefits announces: what the payer covers and wants for this order, and where each figure came from. */
package org.priorauth.contracts.benefits;
