package org.priorauth.inbox.messages.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.messages.threads.ThreadChangeRow;
import org.priorauth.inbox.messages.threads.Threads;

/** A thread: messages that belong together. */
@Schema(name = "MessageThread", description = "Messages that answer each other, or that a person put together; PHI")
public record ThreadView(UUID id,
        @Schema(description = "Counts its changes; send it as If-Match with a merge") int edition,
        @Schema(description = "The oldest first, at most 500") List<MessageSummary> messages,
        @Schema(description = "What people changed of it, the newest first") List<Change> changes) {

    static final String EXAMPLE = """
                                  {"id":"019caedc-5a00-7bb4-abe1-1cc855f64fb6","edition":1,"messages":[
                                    {"id":"019caedc-5a00-7bb4-abe1-1cc855f64fb6","channel":"fax","direction":"in","state":"arrived",
                                     "thread":"019caedc-5a00-7bb4-abe1-1cc855f64fb6","sender":"+15550100","at":"2026-03-20T15:00:00Z",
                                     "attachments":1,"link":"none","confirmed":false}],
                                   "changes":[{"id":"019caedd-0000-7000-8000-000000000001","kind":"merged",
                                     "from":"019caedc-6b11-7000-8000-000000000002","to":"019caedc-5a00-7bb4-abe1-1cc855f64fb6",
                                     "messages":["019caedc-6b11-7000-8000-000000000002"],
                                     "by":{"id":"ana","role":"coordinator","name":"Ana Ruiz"},"at":"2026-03-20T15:05:00Z",
                                     "why":"Page two of the same fax."}]}""";

    /** Messages left one thread for another. */
    @Schema(name = "MessageThreadChange")
    public record Change(@Schema(description = "To take it back by") UUID id,
            @Schema(description = "merged, split or moved") String kind, UUID from, UUID to, List<UUID> messages,
            Actor by, Instant at, @Schema(description = "In the person's words") String why,
            @Schema(description = "Absent while it stands") Instant undoneAt) {

        private static Change from(ThreadChangeRow row) {
            return new Change(row.id(), row.what().kind(), row.what().from(), row.what().to(), row.what().messages(),
                    row.by(), row.at(), row.what().why(), row.undoneAt());
        }
    }

    static ThreadView from(Threads.Found found, List<MessageSummary> messages) {
        return new ThreadView(found.id(), found.edition(), messages,
                found.changes().stream().map(Change::from).toList());
    }
}
