/** A fax service, and the payers' fax machines behind it: takes what clinics send and says what became of it, brings what payers write. */
package org.priorauth.sandbox.fax;
