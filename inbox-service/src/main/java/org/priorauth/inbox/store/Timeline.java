package org.priorauth.inbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Entry;
import org.priorauth.inbox.domain.Told;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** What happened to each authorization, line by line. */
@ApplicationScoped
public class Timeline {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final int LONGEST = 1_000;

    /**
     * One line as it is shown.
     *
     * @param at when it happened where it happened, UTC
     * @param heardAt when it was known here, UTC
     */
    public record Line(long position, Instant at, Instant heardAt, String stage, String outcome, String status,
            Actor by, String topic, UUID eventId, String sentence, Map<String, Object> details) {}

    private final ObjectMapper json;
    private final Ids ids;

    Timeline(ObjectMapper json, Ids ids) {
        this.json = json;
        this.ids = ids;
    }

    /** The step to the case as it is now, with its lines. */
    public Step<Case> step(Told told, Cause cause) {
        Step<Case> step = Step.to(told.now());
        for (Entry entry : told.entries()) {
            step = step.storing(line(entry, cause.tenant(), cause.authorizationId(), cause.at()));
        }
        return step;
    }

    /**
     * A line for the step of something else than the case, e.g. of a message.
     *
     * @param heardAt when it was known here
     */
    public Object line(Entry entry, String tenant, UUID authorization, Instant heardAt) {
        TimelineRow row = new TimelineRow();
        row.id = ids.next();
        row.tenantId = tenant;
        row.authorizationId = authorization;
        row.at = entry.at();
        row.heardAt = heardAt;
        row.stage = entry.stage();
        row.outcome = entry.outcome();
        row.status = entry.status().toString();
        row.actor = entry.by().id();
        row.actorRole = entry.by().role();
        row.actorName = entry.by().name();
        row.topic = entry.topic();
        row.eventId = entry.eventId();
        row.sentence = entry.sentence();
        row.details = write(entry.details());
        return row;
    }

    /** A line of a message alone, for the stream; its subject is the cause's. */
    public Object ofMessage(String outcome, Cause cause) {
        TimelineRow row = new TimelineRow();
        row.id = ids.next();
        row.tenantId = cause.tenant();
        row.messageId = cause.authorizationId();
        row.at = cause.at();
        row.heardAt = cause.at();
        row.stage = "inbox";
        row.outcome = outcome;
        row.actor = cause.by().id();
        row.actorRole = cause.by().role();
        row.actorName = cause.by().name();
        row.sentence = "";
        row.details = write(Map.of());
        return row;
    }

    /** In the order in which it happened, at most {@value #LONGEST} lines; empty where the clinic has no such case. */
    public Uni<List<Line>> of(Session session, String tenant, UUID authorization) {
        // what a person recorded here has its event in the outbox, in the same transaction and at the same time
        return session.createSelectionQuery("""
                                            select t, o.id from TimelineRow t
                                            left join OutboxRow o on t.eventId is null and o.key = :key
                                                 and o.topic = t.topic and o.createdAt = t.at
                                            where t.tenantId = :tenant and t.authorizationId = :authorization
                                            order by t.at, t.position""", Object[].class)
                .setParameter("key", authorization.toString())
                .setParameter("tenant", tenant)
                .setParameter("authorization", authorization)
                .setMaxResults(LONGEST)
                .getResultList()
                .map(rows -> rows.stream().map(row -> line((TimelineRow) row[0], (UUID) row[1])).toList());
    }

    private Line line(TimelineRow row, UUID announced) {
        return new Line(row.position, row.at, row.heardAt, row.stage, row.outcome, row.status,
                new Actor(row.actor, row.actorRole, row.actorName), row.topic,
                row.eventId == null ? announced : row.eventId, row.sentence, read(row.details));
    }

    /** What is on the timeline of the clinic behind a position, in the order of commits. */
    public Uni<List<TimelineRow>> after(Session session, String tenant, long position, int most) {
        return session
                .createSelectionQuery(
                        "from TimelineRow where tenantId = :tenant and position > :position order by position",
                        TimelineRow.class)
                .setParameter("tenant", tenant)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultList();
    }

    /** The last position of all clinics; nothing with a lower one can still be committed. */
    public Uni<Long> head(Session session) {
        return session.createSelectionQuery("select coalesce(max(position), 0) from TimelineRow", Long.class)
                .getSingleResult();
    }

    private String write(Map<String, Object> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable details");
        }
    }

    private Map<String, Object> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable details");
        }
    }
}
