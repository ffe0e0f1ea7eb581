/**
 * Decides what is wrong with a letter before a payer finds it. Each rule is a class of its own, looks at nothing but the
 * letter and the facts, and says what it found in plain language and how to mend it.
 */
package org.priorauth.lmn.domain.lint;
