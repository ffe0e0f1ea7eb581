package org.priorauth.gateway.admission;

import java.time.Duration;
import java.util.Locale;

import org.priorauth.gateway.GatewaySettings.Rate;
import org.priorauth.gateway.admission.Allowance.Kind;

import io.github.bucket4j.ConsumptionProbe;

/** One request paid from a budget, or not; and how HTTP says so (draft-ietf-httpapi-ratelimit-headers-10). */
record Payment(Kind kind, Rate rate, ConsumptionProbe probe) {

    boolean refused() {
        return !probe.isConsumed();
    }

    /** {@code "caller";q=1000;w=2}: the quota, and the seconds in which it comes back. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name(), rate.burst(), -Math.floorDiv(-rate.burst(), rate.perSecond()));
    }

    /** {@code "caller";r=12;t=1}: what is left, and the seconds until there is more. */
    String state() {
        return "\"%s\";r=%d;t=%d".formatted(name(), probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()));
    }

    long retryAfter() {
        return Math.max(1, seconds(probe.getNanosToWaitForRefill()));
    }

    private String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static long seconds(long nanos) {
        return -Math.floorDiv(-nanos, Duration.ofSeconds(1).toNanos());
    }
}
