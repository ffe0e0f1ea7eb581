package org.priorauth.submission.answer;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a payer's resources that are read here. A place is the names on the way to it, an extension by the last
 * part of its URL after a colon; {@code line} is item and addItem. What stands elsewhere is {@link Leftovers left over}, and
 * so is a value at such a place that was not kept after all.
 */
enum Elements {

    CLAIM_RESPONSE(
            """
            outcome disposition preAuthRef preAuthPeriod processNote.text :claimResponseReviewer:wasHumanReviewedFlag
            adjudication:reviewAction:reviewActionCode adjudication:reviewAction:code adjudication:reviewAction:number
            adjudication:reviewAction:reasonCode adjudication.reason
            line:reviewAction:reviewActionCode line:reviewAction:code line:reviewAction:number line:reviewAction:reasonCode
            line.adjudication:reviewAction:reviewActionCode line.adjudication:reviewAction:code
            line.adjudication:reviewAction:number line.adjudication:reviewAction:reasonCode line.adjudication.reason
            line.productOrService line.quantity line.unitPrice line.servicedDate line.servicedPeriod line.provider
            line:authorizationNumber line:administrationReferenceNumber line:itemPreAuthIssueDate line:itemPreAuthPeriod
            line:itemTraceNumber line:itemCertificationIssueDate line:itemCertificationEffectiveDate
            line:itemCertificationExpirationDate line:itemRequestedServiceDate line:itemAuthorizedProvider:provider
            line:itemAuthorizedDetail:productOrServiceCode line:itemAuthorizedDetail:unitPrice
            line:itemAuthorizedDetail:quantity
            error.code error.itemSequence error:errorPath error:errorElement:error error:errorElement:processNote
            error:errorFollowupAction""",
            """
            identifier status=active use=preauthorization type patient created insurer requestor request insurance
            line.itemSequence line.noteNumber line.adjudication.category adjudication.category
            processNote.number processNote.type processNote.language"""),

    TASK("code description restriction.period.end input input:serviceLineNumber",
            """
            identifier status=requested status=ready status=received status=accepted status=in-progress intent for requester
            owner reasonCode reasonReference authoredOn lastModified priority=routine code=attachment-request-code
            code=attachment-request-questionnaire input.type basedOn focus"""),

    COMMUNICATION_REQUEST(
            """
            :serviceLineNumber category occurrenceDateTime occurrencePeriod payload.contentString payload:contentModifier
            payload:communicatedDiagnosis""",
            """
            identifier status=active subject about requester recipient sender basedOn authoredOn medium priority=routine""");

    private static final Set<String> EVERYWHERE = Set.of("resourceType", "id", "meta", "language", "text", "contained",
            "implicitRules");

    private final Set<String> read;
    private final Set<String> silent;

    /**
     * @param read whence values are kept
     * @param silent what ties the answer to the request or says what is known anyway; with a value, where it says only this
     */
    Elements(String read, String silent) {
        this.read = words(read.toLowerCase(Locale.ROOT));
        this.silent = words(silent);
    }

    boolean isSilent(String place, String value) {
        return EVERYWHERE.contains(place) || silent.contains(place) || silent.contains(place + "=" + value);
    }

    /** Values are kept from here, or from within, or from the whole around it; an extension has to be known by itself. */
    boolean isRead(String place) {
        String here = place.toLowerCase(Locale.ROOT);
        return read.stream()
                .anyMatch(one -> one.equals(here) || one.startsWith(here + ".") || one.startsWith(here + ":")
                        || here.startsWith(one + ".") && here.indexOf(':', one.length()) < 0);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).collect(Collectors.toSet());
    }
}
