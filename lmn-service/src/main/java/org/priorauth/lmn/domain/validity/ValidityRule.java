package org.priorauth.lmn.domain.validity;

/**
 * A payer's rule for one service category. Where it names several ends, the first one counts.
 *
 * @param wholeAuthorization until the last day that the order asks for
 * @param months calendar months from the day of signing, the last day included; absent where they do not count
 * @param visits absent where they do not count
 * @param planOfCare until the plan of care changes, where that is told
 * @param renewDays how many days ahead of the end the next letter is begun
 * @param renewVisits with how many visits left the next letter is begun
 */
public record ValidityRule(boolean wholeAuthorization, Integer months, Integer visits, boolean planOfCare,
        int renewDays, int renewVisits) {

    public ValidityRule {
        if (notPositive(months) || notPositive(visits) || renewDays < 0 || renewVisits < 0) {
            throw new IllegalArgumentException("months and visits are above 0, what is ahead is not below 0");
        }
    }

    /** As rules were before the plan of care was told. */
    public ValidityRule(boolean wholeAuthorization, Integer months, Integer visits, int renewDays, int renewVisits) {
        this(wholeAuthorization, months, visits, true, renewDays, renewVisits);
    }

    private static boolean notPositive(Integer number) {
        return number != null && number < 1;
    }
}
