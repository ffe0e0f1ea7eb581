/** A patient's copy of a signed letter, and the record of who got which letter (45 CFR 164.524, 164.528). */
package org.priorauth.lmn.release;
