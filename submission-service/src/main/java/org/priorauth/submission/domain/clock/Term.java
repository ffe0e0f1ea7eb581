package org.priorauth.submission.domain.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long somebody has. 72 hours are 72 hours; 7 days end at the same time of the day a week later, whatever the clocks do
 * meanwhile; business days leave out weekends and holidays.
 *
 * @param length a day counting as 24 hours
 */
public record Term(Unit unit, Duration length) {

    /** What is counted. */
    public enum Unit {
        HOURS, CALENDAR_DAYS, BUSINESS_DAYS
    }

    private static final String WRONG = "must be hours (PT72H), calendar days (P7D) or business days (2 business days)";
    private static final Pattern BUSINESS = Pattern.compile("(\\d{1,3}) business days?");
    private static final Pattern DAYS = Pattern.compile("P\\d+[DW]");

    /** {@code PT72H}, {@code P7D}, {@code 2 business days}. */
    public static Term of(String text) {
        String plain = text.strip();
        Matcher business = BUSINESS.matcher(plain);
        if (business.matches()) {
            return positive(Unit.BUSINESS_DAYS, Duration.ofDays(Long.parseLong(business.group(1))));
        }
        try {
            return DAYS.matcher(plain).matches()
                    ? positive(Unit.CALENDAR_DAYS, Duration.ofDays(Period.parse(plain).getDays()))
                    : positive(Unit.HOURS, Duration.parse(plain));
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(WRONG);
        }
    }

    private static Term positive(Unit unit, Duration length) {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException(WRONG);
        }
        return new Term(unit, length);
    }

    /** As it is told to people. */
    public String inWords() {
        return switch (unit) {
            case HOURS -> length.toHours() + " hours";
            case CALENDAR_DAYS -> length.toDays() + " calendar days";
            case BUSINESS_DAYS -> length.toDays() + " business days";
        };
    }
}
