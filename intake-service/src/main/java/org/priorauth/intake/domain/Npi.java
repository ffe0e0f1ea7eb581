package org.priorauth.intake.domain;

import java.util.regex.Pattern;

/** The National Provider Identifier: ten digits, the last of which checks the others (45 CFR 162.406). */
public final class Npi {

    /** The Luhn sum runs over the NPI with 80840 before it, the prefix of US health applications (CMS NPI check digit). */
    private static final int SUM_OF_PREFIX = 24;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}");

    private Npi() {}

    public static boolean isValid(String npi) {
        return npi != null && SHAPE.matcher(npi).matches() && (SUM_OF_PREFIX + luhn(npi)) % 10 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
