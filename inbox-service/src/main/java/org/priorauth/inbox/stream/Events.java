package org.priorauth.inbox.stream;

import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.priorauth.inbox.store.TimelineRow;

/** Lines of the timeline as server-sent events. Ids and codes only. */
record Events(Sse sse) {

    private static final long COME_BACK_AFTER_MS = 2_000;

    /**
     * @param type {@code <stage>.<outcome>}, e.g. {@code submission.decided} or {@code inbox.work-item-opened}
     * @param status where the authorization stands after it
     */
    public record Changed(UUID authorizationId, String type, String status, Instant at) {}

    /**
     * A message, or the work it needs, while it belongs to no authorization.
     *
     * @param type e.g. {@code inbox.message-received}
     */
    public record OfMessage(UUID messageId, String type, Instant at) {}

    OutboundSseEvent told(TimelineRow row) {
        return row.authorizationId() == null ? message(row) : changed(row);
    }

    private OutboundSseEvent message(TimelineRow row) {
        return sse.newEventBuilder().name("messages").id(String.valueOf(row.position()))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(OfMessage.class, new OfMessage(row.messageId(), row.stage() + "." + row.outcome(), row.at()))
                .build();
    }

    private OutboundSseEvent changed(TimelineRow row) {
        return sse.newEventBuilder().name("changed").id(String.valueOf(row.position()))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Changed.class, new Changed(row.authorizationId(), row.stage() + "." + row.outcome(),
                        row.status(), row.at()))
                .build();
    }

    /** Without an id: nobody reads on from it. */
    OutboundSseEvent presence(PresenceFeed.Changed changed) {
        return sse.newEventBuilder().name("presence").mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(PresenceFeed.Changed.class, changed).build();
    }

    OutboundSseEvent connected() {
        return sse.newEventBuilder().comment("connected").reconnectDelay(COME_BACK_AFTER_MS).build();
    }

    OutboundSseEvent reload(long head) {
        return sse.newEventBuilder().name("reload").id(String.valueOf(head)).data(String.class, "{}").build();
    }

    static OutboundSseEvent alive(Sse sse) {
        return sse.newEventBuilder().comment("alive").build();
    }
}
