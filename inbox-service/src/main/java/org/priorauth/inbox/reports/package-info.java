/**
 * What a lead sees afterwards, as tables and as CSV that no spreadsheet takes for a formula; and what payers wrote when they
 * denied, without anything that tells whose case it was (45 CFR 164.514(b)(2)).
 */
package org.priorauth.inbox.reports;
