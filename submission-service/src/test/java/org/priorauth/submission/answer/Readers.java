package org.priorauth.submission.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;

/** Readers as the service has them. */
public final class Readers {

    static final FhirContext FHIR = lenient();

    private Readers() {}

    public static AnswerReader answers() {
        return new AnswerReader(FHIR);
    }

    public static InquiryReader inquiries() {
        return new InquiryReader(answers());
    }

    private static FhirContext lenient() {
        FhirContext fhir = FhirContext.forR4();
        fhir.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
        return fhir;
    }
}
