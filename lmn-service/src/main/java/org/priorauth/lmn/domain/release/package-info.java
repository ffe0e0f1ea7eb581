/** Decides what becomes of a request for a copy of a signed letter, and by when (45 CFR 164.524). */
package org.priorauth.lmn.domain.release;
