package org.priorauth.inbox.domain.response;

import static org.priorauth.contracts.inbox.ResponseRecorded.Outcome.DECISION_RECORDED;
import static org.priorauth.contracts.inbox.ResponseRecorded.Outcome.DOCUMENT_RECEIVED;
import static org.priorauth.contracts.inbox.ResponseRecorded.Outcome.FACTS_SUPPLIED;
import static org.priorauth.contracts.inbox.ResponseRecorded.Outcome.QUESTION_ANSWERED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.inbox.ResponseRecorded.Outcome;
import org.priorauth.contracts.intake.ClinicalFact;

/** Says what is wrong with a response before anything is recorded; nothing where it can be taken. */
public final class ResponseCheck {

    static final int LONGEST_WORDS = 4_000;
    static final int LONGEST_NUMBER = 100;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> OWNERS = Set.of("intake", "lmn");

    private final Response response;
    private final List<Fault> faults = new ArrayList<>();

    private ResponseCheck(Response response) {
        this.response = response;
    }

    /** @param lines the numbers of the order's lines; empty where the order is not known yet */
    public static List<Fault> of(Response response, Set<Integer> lines) {
        ResponseCheck check = new ResponseCheck(response);
        if (response.kind() == null) {
            check.fault("/kind", "required", "Say which kind of response it is.");
            return check.faults;
        }
        check.presence();
        check.facts();
        check.faults.addAll(LineCheck.of(response.lines(), lines));
        check.documents();
        check.words();
        return check.faults;
    }

    private void presence() {
        need(FACTS_SUPPLIED, !response.facts().isEmpty(), "/facts", "Name at least one fact.");
        need(DECISION_RECORDED, !response.lines().isEmpty(), "/lines", "Name the payer's action on at least one line.");
        need(DECISION_RECORDED, response.via() != null, "/channel", "Say how the decision came: phone, portal or fax.");
        need(DOCUMENT_RECEIVED, !response.documents().isEmpty(), "/documents", "Name at least one document.");
        need(QUESTION_ANSWERED, !Response.blank(response.note()) || !response.documents().isEmpty(), "/note",
                "Answer in words, with documents, or both.");
        only(FACTS_SUPPLIED, response.facts(), "/facts");
        only(DECISION_RECORDED, response.lines(), "/lines");
    }

    private void need(Outcome kind, boolean present, String element, String message) {
        if (response.kind() == kind && !present) {
            fault(element, "required", message);
        }
    }

    private void only(Outcome kind, List<?> given, String element) {
        if (response.kind() != kind && !given.isEmpty()) {
            fault(element, "not-for-this-kind", "This belongs to a response of the kind " + kind + ".");
        }
    }

    private void facts() {
        for (int i = 0; i < response.facts().size(); i++) {
            ClinicalFact fact = response.facts().get(i);
            if (fact.kind() == null) {
                fault("/facts/" + i + "/kind", "required", "Say which element of a letter the fact serves.");
            }
            if (Response.blank(fact.text()) || fact.text().length() > LONGEST_WORDS) {
                fault("/facts/" + i + "/text", "length", "Between 1 and 4000 characters.");
            }
        }
    }

    private void documents() {
        for (int i = 0; i < response.documents().size(); i++) {
            DocumentRef document = response.documents().get(i);
            String at = "/documents/" + i;
            require(document.id() != null, at + "/id", "The id that the document's owner gave it.");
            require(document.owner() != null && OWNERS.contains(document.owner()), at + "/owner", "intake or lmn.");
            require(!Response.blank(document.contentType()), at + "/contentType", "A media type.");
            require(document.bytes() > 0, at + "/bytes", "The document's size, at least 1.");
            require(document.sha256() != null && SHA_256.matcher(document.sha256()).matches(), at + "/sha256",
                    "64 lower-case hexadecimal digits.");
        }
    }

    private void words() {
        require(length(response.note()) <= LONGEST_WORDS, "/note", "At most 4000 characters.");
        require(length(response.reference()) <= LONGEST_NUMBER, "/reference", "At most 100 characters.");
    }

    private static int length(String text) { return text == null ? 0 : text.length(); }

    private void require(boolean fits, String element, String message) {
        if (!fits) {
            fault(element, "invalid", message);
        }
    }

    private void fault(String element, String code, String message) {
        faults.add(new Fault(element, code, message));
    }
}
