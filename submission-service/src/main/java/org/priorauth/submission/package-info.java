/** Brings the request to the payer as Da Vinci PAS, once, and follows the case until it is decided. */
package org.priorauth.submission;
