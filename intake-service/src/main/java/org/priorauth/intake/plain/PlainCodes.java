package org.priorauth.intake.plain;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.intake.domain.CodeShapes;

/** Gives a code that came without its system the one whose shape it has. */
final class PlainCodes {

    private PlainCodes() {}

    static Diagnosis diagnosis(Diagnosis given) {
        Code code = given.code();
        return isBare(code) && CodeShapes.looksLikeIcd10Cm(code.code())
                ? new Diagnosis(given.sequence(), new Code(Code.ICD_10_CM, code.code(), code.display()), given.onset())
                : given;
    }

    static ServiceLine line(ServiceLine given) {
        Code code = given.code();
        return isBare(code)
                ? new ServiceLine(given.number(), new Code(system(code.code()), code.code(), code.display()),
                        given.modifiers(), given.quantity(), given.unit(), given.frequency(), given.period(),
                        given.placeOfService(), given.diagnoses(), given.ehrIdentifier())
                : given;
    }

    private static boolean isBare(Code code) {
        return code != null && code.system() == null && code.code() != null;
    }

    private static String system(String code) {
        if (CodeShapes.looksLikeProcedure(new Code(Code.CPT, code, null))) {
            return Code.CPT;
        }
        return CodeShapes.looksLikeProcedure(new Code(Code.HCPCS, code, null)) ? Code.HCPCS : null;
    }
}
