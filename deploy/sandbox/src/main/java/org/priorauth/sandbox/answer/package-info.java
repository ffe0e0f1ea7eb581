/** What a payer answers, as PAS 2.2.1 wants it written: the response Bundle for each standing of a case. */
package org.priorauth.sandbox.answer;
