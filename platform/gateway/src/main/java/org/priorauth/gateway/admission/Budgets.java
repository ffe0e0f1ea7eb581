package org.priorauth.gateway.admission;

import java.time.Duration;
import java.util.Map;

import org.priorauth.gateway.GatewaySettings.LimitSettings;
import org.priorauth.gateway.GatewaySettings.Rate;
import org.priorauth.gateway.admission.Allowance.Kind;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** What is left of each allowance. Forgets who has not come for a while; a full bucket is all he would find anyway. */
final class Budgets {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final long REMEMBERED = 100_000;

    private final Map<Kind, Rate> rates;
    private final TimeMeter time;
    private final Cache<Allowance, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(FORGOTTEN_AFTER)
            .maximumSize(REMEMBERED).build();

    Budgets(LimitSettings limits, TimeMeter time) {
        this.rates = Map.of(Kind.CALLER, limits.caller(), Kind.TENANT, limits.tenant(), Kind.STRANGER,
                limits.stranger(), Kind.OPEN, limits.open());
        this.time = time;
    }

    Payment pay(Allowance allowance) {
        Rate rate = rates.get(allowance.kind());
        Bucket bucket = buckets.get(allowance, key -> bucket(rate));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Payment(allowance.kind(), rate, probe);
    }

    private Bucket bucket(Rate rate) {
        return Bucket.builder().withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
