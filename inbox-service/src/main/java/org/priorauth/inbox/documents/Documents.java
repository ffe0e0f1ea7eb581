package org.priorauth.inbox.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Finds papers and their bytes. */
@ApplicationScoped
public class Documents {

    private final Transactions transactions;

    Documents(Transactions transactions) { this.transactions = transactions; }

    public Uni<Optional<DocumentRow>> find(Session session, String tenant, UUID document) {
        return session.find(DocumentRow.class, document)
                .map(row -> Optional.ofNullable(row).filter(found -> found.tenantId.equals(tenant)));
    }

    /** Those of this clinic, in the order asked for; what is not its own is left out. */
    public Uni<List<DocumentRow>> all(Session session, String tenant, List<UUID> documents) {
        return session.createSelectionQuery("from DocumentRow d where d.tenantId = :tenant and d.id in :ids",
                DocumentRow.class)
                .setParameter("tenant", tenant)
                .setParameter("ids", documents)
                .getResultList()
                .map(found -> inOrder(documents, found));
    }

    private static List<DocumentRow> inOrder(List<UUID> wanted, List<DocumentRow> found) {
        List<DocumentRow> ordered = new ArrayList<>(found);
        ordered.sort(java.util.Comparator.comparing(row -> wanted.indexOf(row.id)));
        return ordered;
    }

    /** The bytes, a piece at a time, each read in a transaction of its own: a slow reader holds nothing up. */
    public Multi<byte[]> bytes(DocumentRow row) {
        int pieces = (int) ((row.size + DocumentPiece.SIZE - 1) / DocumentPiece.SIZE);
        return Multi.createFrom().range(0, pieces)
                .onItem().transformToUniAndConcatenate(place -> transactions.quietlyApart(
                        session -> piece(session, row.id, place)));
    }

    private static Uni<byte[]> piece(Session session, UUID document, int place) {
        return session.createSelectionQuery(
                "from DocumentPiece p where p.documentId = :document and p.place = :place", DocumentPiece.class)
                .setParameter("document", document)
                .setParameter("place", place)
                .setReadOnly(true)
                .getSingleResult()
                .map(piece -> piece.bytes);
    }
}
