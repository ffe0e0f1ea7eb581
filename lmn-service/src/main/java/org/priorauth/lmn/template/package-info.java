/** Decides which template a letter follows, by payer, category of care and kind: what each section asks, how a fact is said. */
package org.priorauth.lmn.template;
