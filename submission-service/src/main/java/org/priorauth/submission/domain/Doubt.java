package org.priorauth.submission.domain;

/** Why an answer is not believed as it stands: it says two things at once, or something else than an answer. No PHI. */
public enum Doubt {
    /** FHIR FinancialResourceStatusCodes: a draft, one that was cancelled, one entered in error. */
    NOT_IN_FORCE("says of itself that it is not in force (its status is not active)"),
    /** FHIR ClaimUse: a predetermination or a claim authorises nothing. */
    NO_AUTHORIZATION("is about something else than a prior authorization (its use says so)"),
    /** FHIR R4, extensibility: what is changed by something unknown must not be processed. */
    CHANGED_BY_UNKNOWN("bears a mark that changes its meaning and that this service does not know"),
    /** ClaimResponse.outcome error or queued, or errors, beside decided lines. */
    OUTCOME_AGAINST_LINES("decides lines, and says too that it could not process them or has not begun"),
    /** Two review actions of one line: to choose one is to guess. */
    LINE_AGAINST_ITSELF("says two things of one line"),
    /** What is certified in place of a denied line may be all the payer gives, or an offer. */
    DENIED_AND_CERTIFIED("denies a line and certifies something in its place"),
    /** "A1" means something only as a code of X12 306 (PAS 2.2.1, extension-reviewActionCode, required binding). */
    CODE_OF_NO_LIST("bears a decision without saying of which code list it is"),
    /** Found by an inquiry, which is a query by example, and bearing no name of ours (PAS 2.2.1, Claim/$inquire). */
    REQUEST_NOT_NAMED("does not name the request it answers, so it may be of another one of the patient's"),
    /** A review action of the whole that its lines contradict. */
    WHOLE_AGAINST_LINES("says something else of the whole than of its lines");

    private final String words;

    Doubt(String words) { this.words = words; }

    String words() {
        return words;
    }
}
