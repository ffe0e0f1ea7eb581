package org.priorauth.infrastructure.login;

import java.time.Instant;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A person's claims with the time of their log-in ({@code auth_time}, OpenID Connect Core 1.0, 2). The mock server takes
 * claims once for all tokens, so they are made anew at every look. A refreshed token says nothing of a log-in.
 */
final class LogInTime extends AbstractMap<String, Object> {

    private static final String AUTH_TIME = "auth_time";
    private static final ThreadLocal<Boolean> REFRESHING = ThreadLocal.withInitial(() -> false);

    private final Map<String, Object> claims;

    private LogInTime(Map<String, Object> claims) {
        this.claims = claims;
    }

    /** Always as of now. */
    static Map<String, Object> live(Map<String, Object> claims) {
        return new LogInTime(claims);
    }

    /** As of this moment. */
    static Map<String, Object> now(Map<String, Object> claims) {
        Map<String, Object> complete = new HashMap<>(claims);
        complete.put(AUTH_TIME, Instant.now().getEpochSecond());
        return complete;
    }

    /** The tokens that are made meanwhile come without a password. */
    static <T> T whileRefreshing(boolean refreshing, Supplier<T> answer) {
        REFRESHING.set(refreshing);
        try {
            return answer.get();
        } finally {
            REFRESHING.remove();
        }
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return REFRESHING.get() ? claims.entrySet() : now(claims).entrySet();
    }
}
