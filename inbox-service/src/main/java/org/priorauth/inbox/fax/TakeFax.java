package org.priorauth.inbox.fax;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.Original;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.store.Arrival;
import org.priorauth.inbox.messages.store.TakeIn;

import io.smallrye.mutiny.Uni;

/** Stores a fax that came in. What is neither PDF nor TIFF is kept too, and a person looks at it. */
@ApplicationScoped
class TakeFax {

    private static final Actor FAX = Actor.service("fax");

    private final TakeIn takeIn;

    TakeFax(TakeIn takeIn) { this.takeIn = takeIn; }

    /** @param paper made beforehand: it reads the file */
    Uni<TakeIn.Taken> take(Session session, String tenant, String id, String from, Original paper) {
        List<String> remarks = paper.kind() == MediaKind.PDF || paper.kind() == MediaKind.TIFF
                ? List.of()
                : List.of("What came by fax is neither PDF nor TIFF: it is kept, and was not read.");
        return takeIn.take(session, new Arrival(tenant, FAX, Channel.FAX, id, List.of(), from, List.of(),
                Arrival.Words.NONE, List.of(paper), List.of(), remarks));
    }

    /** Named by chance alone: a file's name may tell of a patient. */
    static Original paper(Path file) {
        Original found = Original.of(null, file);
        return found.named("fax." + found.kind().ending());
    }
}
