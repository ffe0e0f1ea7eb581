package org.priorauth.contracts.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.submission.LineDecision;

/**
 * {@code priorauth.inbox.response-recorded.v1}: a person recorded what came by portal, fax or phone, or answered.
 *
 * @param workItemId the item this closes, where there was one
 * @param facts supplied facts; present when facts were supplied
 * @param lines the decision a person read from paper, confirmed by them; present when a decision was recorded
 * @param documents what was received or goes with the answer
 * @param note the person's words
 */
public record ResponseRecorded(UUID authorizationId, Outcome outcome, int revision, Instant at, Actor by,
        UUID workItemId, List<ClinicalFact> facts, List<LineDecision> lines, List<DocumentRef> documents, String note)
        implements
            Announced {

    public enum Outcome {
        FACTS_SUPPLIED, QUESTION_ANSWERED, DECISION_RECORDED, DOCUMENT_RECEIVED;

        @Override
        public String toString() { return Wire.name(this); }
    }

    public ResponseRecorded {
        facts = Wire.list(facts);
        lines = Wire.list(lines);
        documents = Wire.list(documents);
    }
}
