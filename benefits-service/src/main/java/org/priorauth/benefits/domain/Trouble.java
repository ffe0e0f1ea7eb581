package org.priorauth.benefits.domain;

import org.priorauth.contracts.benefits.Reason;

/** What can go wrong between the house and a payer: a stable code each, and what a person does about it. No PHI. */
public final class Trouble {

    /** No connection, a time-out, 408, 425, 429 or 5xx. */
    public static final Reason UNREACHABLE = new Reason("payer.unreachable",
            "The payer did not answer, also when tried again. Ask by phone or portal and record the answer.");
    /** Another 4xx, or an answer whose outcome is an error. */
    public static final Reason REFUSED = new Reason("payer.refused",
            "The payer refused the question. Compare patient, member id and provider, or ask by phone.");
    /** Outcome queued, for longer than we try. */
    public static final Reason PENDING = new Reason("payer.answer-pending",
            "The payer keeps the question in its queue. Ask by phone or portal and record the answer.");
    /** An HTML page, half of a JSON, no FHIR. */
    public static final Reason UNREADABLE = new Reason("payer.answer-unreadable",
            "The payer's system sent something that is no answer, also when tried again. Ask by phone or portal.");
    public static final Reason WRONG_RESOURCE = new Reason("payer.answer-wrong-resource",
            "The payer's system answered something else than eligibility. Tell your operator; ask by phone or portal.");
    public static final Reason INCOMPLETE = new Reason("payer.answer-incomplete",
            "The payer's answer says nothing about the coverage. Ask by phone or portal and record the answer.");
    public static final Reason OTHER_PATIENT = new Reason("payer.answer-other-patient",
            "The payer's answer is about another patient and was thrown away. Tell your privacy officer.");
    public static final Reason TOO_LARGE = new Reason("payer.answer-too-large",
            "The payer's answer is larger than this system reads. Tell your operator; ask by phone or portal.");
    public static final Reason REDIRECTED = new Reason("payer.redirected",
            "The payer's address has moved. Tell your operator to mend the payer's profile; ask by phone or portal.");
    public static final Reason FORBIDDEN_ADDRESS = new Reason("payer.address-forbidden",
            "The payer's address leads into a private network, so nothing was sent. Tell your operator.");
    public static final Reason NO_PROFILE = new Reason("payer.no-profile",
            "There is no profile of this payer. Tell your operator to add one; ask by phone or portal.");

    private Trouble() {}
}
