/** What must be known of patients, coverages, organizations and practitioners. */
package org.priorauth.sandbox.rules.party;
