/** How long somebody has: in hours, calendar days or business days, by the clinic's own clock and calendar. */
package org.priorauth.submission.domain.clock;
