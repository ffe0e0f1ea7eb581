package org.priorauth.inbox.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.work.WorkItem;

/**
 * One line of an authorization's timeline. No PHI but the tie to the authorization.
 *
 * @param at when it happened where it happened
 * @param outcome the stage's outcome; of stage {@code inbox} also what became of a work item
 * @param status where the authorization stood after it
 * @param topic absent where nothing was announced to the chain
 * @param eventId the event that was heard; absent where a person did it here
 * @param details codes, numbers and references
 */
public record Entry(Instant at, String stage, String outcome, Status status, Actor by, String topic, UUID eventId,
        String sentence, Map<String, Object> details) {

    static final String INBOX = "inbox";

    /** Something became of a work item. */
    static Entry ofItem(WorkItem item, String outcome, Status status, Instant at, Actor by, UUID eventId,
            String sentence) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("workItem", item.id());
        details.put("kind", item.kind());
        return new Entry(at, INBOX, outcome, status, by, null, eventId, sentence, details);
    }

    /** The same, of an authorization that stands there. */
    public Entry at(Status where) {
        return new Entry(at, stage, outcome, where, by, topic, eventId, sentence, details);
    }

    /** A message came to an authorization, or was taken off. */
    public static Entry ofMessage(Instant at, String outcome, Status status, Actor by, String sentence,
            Map<String, Object> details) {
        return new Entry(at, INBOX, outcome, status, by, null, null, sentence, details);
    }
}
