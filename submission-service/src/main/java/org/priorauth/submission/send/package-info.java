/**
 * Gets a request to the payer once. Whatever is lost on the way, the payer is asked what it has before the same bytes go
 * out again: a payer never sees two requests for one intent.
 */
package org.priorauth.submission.send;
