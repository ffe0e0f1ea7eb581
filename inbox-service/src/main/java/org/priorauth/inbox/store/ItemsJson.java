package org.priorauth.inbox.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.inbox.domain.work.WorkItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a case's work items are looked up by, as the database's trigger reads it into the table {@code work_item}. */
public record ItemsJson(ObjectMapper json) {

    private record Indexed(UUID id, String kind, boolean open, String owner, boolean taken, int priority,
            Instant openedAt, Instant dueAt, Instant snoozedUntil) {

        static Indexed of(WorkItem item) {
            return new Indexed(item.id(), item.kind(), item.open(), item.owner().key(), item.owner().taken(),
                    item.priority(), item.openedAt(), item.dueAt(), item.wakesAt().orElse(null));
        }
    }

    public String write(List<WorkItem> items) {
        try {
            return json.writeValueAsString(items.stream().map(Indexed::of).toList());
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable work items");
        }
    }
}
