/**
 * Reads the rule files: which payers there are, which codes are which kind of care, and which facts a payer requires. A
 * broken file is refused with its line; the rules in force stay in force. The format stands in the module's README.
 */
package org.priorauth.intake.rules;
