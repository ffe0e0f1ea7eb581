package org.priorauth.inbox.messages.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.documents.reading.PaperText;
import org.priorauth.inbox.documents.reading.PaperTexts;
import org.priorauth.inbox.matching.Seen;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.store.Messages;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** A message that was read before, as it was seen then. */
@ApplicationScoped
class StoredSeen {

    private final Messages messages;
    private final PaperTexts papers;

    StoredSeen(Messages messages, PaperTexts papers) {
        this.messages = messages;
        this.papers = papers;
    }

    Uni<Optional<Seen>> of(Session session, String tenant, UUID id) {
        return messages.find(session, tenant, id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : seen(session, tenant, found.get()).map(Optional::of));
    }

    private Uni<Seen> seen(Session session, String tenant, Message message) {
        List<String> words = new ArrayList<>();
        return Multi.createFrom().iterable(message.sheet().attachments())
                .onItem().transformToUniAndConcatenate(paper -> papers.of(session, tenant, paper.document()))
                .onItem().invoke(pages -> words.add(pages.stream().map(PaperText.Page::text)
                        .collect(Collectors.joining("\n\f\n"))))
                .onItem().ignoreAsUni().map(read -> SeenMessage.of(message.sheet(), words));
    }
}
