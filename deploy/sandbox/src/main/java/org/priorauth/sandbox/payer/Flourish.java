package org.priorauth.sandbox.payer;

/** What an answer holds besides its decision. */
public enum Flourish {
    PLAIN(""), PROPOSED_LINE("and an addItem for a line that nobody asked for"), OTHER_PROVIDER(
            "to the requestor by name (itemAuthorizedProvider), for 30 days from the day of the decision"), HUMAN_REVIEW(
                    "reviewed by a person, whose NPI is named"), UNHEARD_OF_EXTENSIONS(
                            "with extensions nobody knows on response, item and adjudication"), MANY_REASONS(
                                    "with two reason codes and two process notes for each"), TWO_QUESTIONS(
                                            "two communicationRequests (LOINC 11506-3 and 34117-2), due in 14 days"), TASK(
                                                    "a PAS Task (LOINC 11506-3) due in 14 days, answered by $submit-attachment"), QUESTIONNAIRE_TASK(
                                                            "a PAS Task with LOINC 102089-0 and a questionnaire context, due in 14 days");

    private final String sentence;

    Flourish(String sentence) {
        this.sentence = sentence;
    }

    String sentence() { return sentence; }
}
