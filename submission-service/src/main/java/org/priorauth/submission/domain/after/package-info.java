/**
 * What follows a decision: how much of what was authorised is used, when it runs out, and what the clinic does about a
 * no. {@link org.priorauth.submission.domain.after.Watch} looks at a decided case as time goes by; nothing here knows the
 * wall clock.
 */
package org.priorauth.submission.domain.after;
