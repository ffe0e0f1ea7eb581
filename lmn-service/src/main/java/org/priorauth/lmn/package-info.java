/** Drafts the Letter of Medical Necessity from facts of the chain, has it signed, and keeps what was signed. */
package org.priorauth.lmn;
