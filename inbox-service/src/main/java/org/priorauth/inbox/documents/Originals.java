package org.priorauth.inbox.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.messages.Attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Stores papers as they came, piece by piece, within the transaction at hand. */
@ApplicationScoped
public class Originals {

    private final Ids ids;

    Originals(Ids ids) { this.ids = ids; }

    /** @param message where they came; null where nobody has said yet */
    public Uni<List<Attachment>> store(Session session, String tenant, UUID message, List<Original> papers,
            Instant now) {
        List<Attachment> stored = new ArrayList<>();
        return Multi.createFrom().iterable(papers)
                .onItem().transformToUniAndConcatenate(paper -> store(session, tenant, message, paper, now)
                        .invoke(row -> stored.add(row.attachment())))
                .onItem().ignoreAsUni()
                .map(done -> List.copyOf(stored));
    }

    private Uni<DocumentRow> store(Session session, String tenant, UUID message, Original paper, Instant now) {
        DocumentRow row = DocumentRow.of(ids.next(), tenant, message, paper, now);
        return session.persist(row)
                .chain(session::flush)
                .chain(() -> pieces(session, row, paper))
                .replaceWith(row);
    }

    private Uni<Void> pieces(Session session, DocumentRow row, Original paper) {
        InputStream in = open(paper);
        return Multi.createBy().repeating().uni(() -> new int[1], place -> next(session, row, in, place))
                .whilst(more -> more)
                .onItem().ignoreAsUni()
                .onTermination().invoke(() -> close(in));
    }

    /** Small reads of a local file, which the kernel has in memory: not worth a thread of their own. */
    private Uni<Boolean> next(Session session, DocumentRow row, InputStream in, int[] place) {
        byte[] bytes = read(in);
        if (bytes.length == 0) {
            return Uni.createFrom().item(false);
        }
        DocumentPiece piece = new DocumentPiece(ids.next(), row.id, place[0]++, bytes);
        return session.persist(piece).chain(session::flush).invoke(() -> session.detach(piece)).replaceWith(true);
    }

    private static byte[] read(InputStream in) {
        try {
            return in.readNBytes(DocumentPiece.SIZE);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static InputStream open(Original paper) {
        try {
            return paper.source().open();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException nothingToBeDone) {
            // it was read to its end
        }
    }
}
