package org.priorauth.intake.domain;

import java.util.regex.Pattern;

import org.priorauth.contracts.Code;

/**
 * The shapes of codes. The code systems are licensed or large: what is checked is the shape, not whether the code exists.
 */
public final class CodeShapes {

    private static final Pattern ICD_10_CM = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");
    /** Category I, and with a closing letter II (F), III (T), laboratory (U) and administrative (M) codes. */
    private static final Pattern CPT = Pattern.compile("[0-9]{4}[0-9FTUM]");
    private static final Pattern HCPCS = Pattern.compile("[A-V][0-9]{4}");
    private static final Pattern MODIFIER = Pattern.compile("[A-Z0-9]{2}");
    private static final Pattern PLACE_OF_SERVICE = Pattern.compile("[0-9]{2}");

    private CodeShapes() {}

    static boolean isIcd10Cm(Code code) {
        return code != null && Code.ICD_10_CM.equals(code.system()) && !Fact.isBlank(code.code());
    }

    public static boolean looksLikeIcd10Cm(String code) {
        return ICD_10_CM.matcher(code).matches();
    }

    static boolean isProcedure(Code code) {
        return code != null && (Code.CPT.equals(code.system()) || Code.HCPCS.equals(code.system()))
                && !Fact.isBlank(code.code());
    }

    public static boolean looksLikeProcedure(Code code) {
        return (Code.CPT.equals(code.system()) ? CPT : HCPCS).matcher(code.code()).matches();
    }

    public static boolean looksLikeModifier(String modifier) {
        return MODIFIER.matcher(modifier).matches();
    }

    static boolean looksLikePlaceOfService(String place) {
        return PLACE_OF_SERVICE.matcher(place).matches();
    }
}
