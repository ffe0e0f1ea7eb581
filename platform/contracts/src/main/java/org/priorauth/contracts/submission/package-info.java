/** What submission announces: how the request fares with the payer, line by line. */
package org.priorauth.contracts.submission;
