package org.priorauth.sandbox.payer;

/** When and how a verdict on a request reaches the clinic. */
public enum Manner {
    AT_ONCE("%s"), AFTER_REVIEW("A4; after the review, by notification: %s"), AFTER_INFORMATION(
            "A4 and a communicationRequest; by notification once an answer arrived: %s"), HELD(
                    "stores the claim and holds the answer; $inquire finds: %s"), AFTER_FAULTS(
                            "two times 500, then: %s"), NEVER("422 with an OperationOutcome, always"), INELIGIBLE(
                                    "outcome error, patient not eligible (X12 901, code 95)"), MISTAKEN(
                                            "outcome error, procedure code invalid (X12 901, code AG) with its place, and code 15 without");

    private final String sentence;

    Manner(String sentence) {
        this.sentence = sentence;
    }

    String of(Verdict verdict) {
        return sentence.formatted(verdict.sentence());
    }
}
