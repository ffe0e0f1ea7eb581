package org.priorauth.inbox.documents.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.PapersOnDisk;
import org.priorauth.inbox.messages.Attachment;

import io.smallrye.mutiny.Uni;

/** Reads papers one after the other, whoever sends how many: what it costs in memory is that of one. */
@ApplicationScoped
public class PaperTexts {

    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reads papers");
        thread.setDaemon(true);
        return thread;
    });
    private final ReadPaper reader;
    private final PapersOnDisk papers;

    PaperTexts(ReadPaper reader, PapersOnDisk papers) {
        this.reader = reader;
        this.papers = papers;
    }

    public Uni<PaperText> read(String tenant, Attachment paper) {
        return papers.with(tenant, List.of(paper), files -> read(kind(paper), files.get(0)));
    }

    private Uni<PaperText> read(MediaKind kind, Path file) {
        return Uni.createFrom().item(() -> reader.read(kind, file)).runSubscriptionOn(one);
    }

    private static MediaKind kind(Attachment paper) {
        return MediaKind.named(paper.mediaType());
    }

    /** The words of a paper that was read, page by page. */
    public Uni<List<PaperText.Page>> of(Session session, String tenant, UUID document) {
        return session.createSelectionQuery(
                "from PageRow p where p.tenantId = :tenant and p.documentId = :document order by p.page", PageRow.class)
                .setParameter("tenant", tenant)
                .setParameter("document", document)
                .getResultList()
                .map(rows -> rows.stream().map(PageRow::page).toList());
    }

    @PreDestroy
    void close() {
        one.shutdownNow();
    }
}
