package org.priorauth.submission.domain.after;

import java.time.Duration;

/**
 * One law of appeals.
 *
 * @param days from the day of the notice, in which the appeal must be filed
 * @param standard how long the payer then has
 * @param expedited the same where it presses
 * @param source where that stands
 * @param next where to go where the payer upholds its decision
 */
public record AppealRule(int days, Duration standard, Duration expedited, String source, String next) {

    public Duration owed(boolean presses) {
        return presses ? expedited : standard;
    }
}
