package org.priorauth.submission.domain.after;

import java.util.Locale;
import java.util.Map;

/** What quantities count, under one name each: payers answer in X12 673 codes as well as in words. */
final class Units {

    static final String VISITS = "visits";

    private static final Map<String, String> NAMES = Map.of("vs", VISITS, "visit", VISITS, "un", "units",
            "unit", "units", "dy", "days", "day", "days", "hs", "hours", "hour", "hours");

    private Units() {}

    static String plain(String unit) {
        String lower = unit.strip().toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(lower, lower);
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }
}
