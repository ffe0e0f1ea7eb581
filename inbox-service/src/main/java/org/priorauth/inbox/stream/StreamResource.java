package org.priorauth.inbox.stream;

import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.inbox.settings.InboxSettings;
import org.priorauth.inbox.store.TimelineRow;

import io.smallrye.mutiny.Multi;

/** What happens, as it happens: server-sent events without PHI, for the caller's clinic alone. */
@Path("/api/v1/stream")
@RolesAllowed({Role.COORDINATOR, Role.CLINICIAN, Role.LEAD, Role.EHR, Role.AUDITOR})
@Tag(name = "stream")
class StreamResource {

    private static final Set<String> STAFF = Set.of(Role.COORDINATOR, Role.CLINICIAN, Role.LEAD);

    private final TimelineFeed feed;
    private final PresenceFeed presence;
    private final InboxSettings.Stream settings;
    private final CurrentCaller caller;

    StreamResource(TimelineFeed feed, PresenceFeed presence, InboxSettings settings, CurrentCaller caller) {
        this.feed = feed;
        this.presence = presence;
        this.settings = settings.stream();
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Every step of every authorization of your clinic, live", description = "Events named changed:"
            + " the id is the step's position, the data are authorizationId, type (stage.outcome), status and at."
            + " Last-Event-ID reads on from there; an event named reload says that too much was missed and the lists"
            + " must be loaded anew. Events named messages tell staff of messages that belong to no authorization yet"
            + " (messageId, type, at). Events named presence say who of"
            + " the clinic is at a case: authorizationId and people (id, name, doing), nobody once the last is gone."
            + " Comments keep the line open; after a while the stream ends and is opened again")
    public Multi<OutboundSseEvent> stream(@Context Sse sse, @HeaderParam("Last-Event-ID") String lastEventId) {
        String tenant = caller.get().tenant();
        Optional<Long> last = position(lastEventId);
        Multi<OutboundSseEvent> steps = feed.head().onItem()
                .transformToMulti(head -> from(new Events(sse), tenant, last, head));
        Multi<OutboundSseEvent> alive = Multi.createFrom().ticks().every(settings.heartbeat())
                .onOverflow().drop().map(tick -> Events.alive(sse));
        return Multi.createBy().merging().streams(steps, alive, people(new Events(sse), tenant)).select()
                .first(settings.longest());
    }

    /** Who works there is the clinic's own business: an EHR is not told. */
    private Multi<OutboundSseEvent> people(Events events, String tenant) {
        return staff() ? presence.of(tenant).map(events::presence) : Multi.createFrom().empty();
    }

    private boolean staff() {
        return caller.get().roles().stream().anyMatch(STAFF::contains);
    }

    private Multi<OutboundSseEvent> from(Events events, String tenant, Optional<Long> last, long head) {
        boolean tooFar = last.isPresent() && head - last.get() > settings.replayAtMost();
        long start = tooFar ? head : Math.min(head, last.orElse(head));
        Multi<OutboundSseEvent> first = Multi.createFrom().item(tooFar ? events.reload(head) : events.connected());
        return Multi.createBy().concatenating().streams(first, steps(tenant, start).map(events::told));
    }

    /** Messages without an authorization are for the clinic's people. */
    private Multi<TimelineRow> steps(String tenant, long start) {
        boolean staff = staff();
        return feed.after(tenant, start).filter(row -> staff || row.authorizationId() != null);
    }

    private static Optional<Long> position(String lastEventId) {
        try {
            return Optional.ofNullable(lastEventId).filter(id -> !id.isBlank()).map(Long::valueOf);
        } catch (NumberFormatException notOurs) {
            throw new BadRequestException("Last-Event-ID", notOurs);
        }
    }
}
