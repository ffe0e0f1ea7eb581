package org.priorauth.submission.domain.after;

import java.time.ZoneId;
import java.util.Optional;

import org.priorauth.submission.domain.Facts;

/**
 * The house's numbers and the law's.
 *
 * @param zone in which a day is a day
 * @param percentLeft of a line's amount: with that share left it runs out
 * @param visitsLeft with that many visits left it runs out
 * @param expiringDays how long ahead of its end an authorization is renewed
 * @param appealDays how long ahead of its end the time to appeal presses
 * @param peerToPeerDays how long a reviewer can be spoken to, where the payer says nothing else
 */
public record Terms(ZoneId zone, int percentLeft, int visitsLeft, int expiringDays, int appealDays,
        int peerToPeerDays, Appeals appeals) {

    /** The law of appeals, by the payer's line of business. */
    public interface Appeals {

        /** Empty where the payer is not known here. */
        Optional<AppealRule> of(Facts facts);
    }
}
