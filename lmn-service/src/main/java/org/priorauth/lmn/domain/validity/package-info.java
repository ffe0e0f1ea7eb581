/** Decides how long a signed letter is good, by the payer's rule, and when to begin the next one. */
package org.priorauth.lmn.domain.validity;
