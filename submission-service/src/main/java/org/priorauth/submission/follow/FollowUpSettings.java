package org.priorauth.submission.follow;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a decided case calls for somebody, and the law of appeals. */
@ConfigMapping(prefix = "priorauth.submission.follow-up")
public interface FollowUpSettings {

    /** The clinic's: in which a day of a period, or the last one to appeal, is a day. */
    @WithDefault("America/New_York")
    ZoneId zone();

    /** With that share of a line's amount left, per cent, it runs out. */
    @WithDefault("20")
    int percentLeft();

    /** With that many visits left it runs out. */
    @WithDefault("2")
    int visitsLeft();

    /** How many days ahead of its end an authorization calls for its renewal. */
    @WithDefault("14")
    int expiringDays();

    /** How many days ahead of its end the time to appeal presses where nobody said anything to the decision. */
    @WithDefault("14")
    int appealDays();

    /** How many days a reviewer can be spoken to, where the payer says nothing else. No law says it. */
    @WithDefault("7")
    int peerToPeerDays();

    /** By line of business. */
    Map<String, Appeals> appeals();

    /** One law of appeals. */
    interface Appeals {

        /** Calendar days from the notice. */
        int days();

        /** How long the payer then has. */
        Duration standard();

        Duration expedited();

        /** Where that stands. */
        String source();

        /** Where to go where the payer upholds its decision. */
        String next();
    }
}
