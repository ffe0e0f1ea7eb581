/** CoverageEligibilityRequest/$submit: what is read from the question, what it must say, and what the payer answers. */
package org.priorauth.sandbox.eligibility;
