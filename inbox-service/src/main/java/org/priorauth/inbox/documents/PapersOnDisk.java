package org.priorauth.inbox.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.messages.Attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Stored papers as files, for as long as something is done with them. */
@ApplicationScoped
public class PapersOnDisk {

    private final Spool spool;
    private final Documents documents;
    private final Transactions transactions;

    PapersOnDisk(Spool spool, Documents documents, Transactions transactions) {
        this.spool = spool;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** @param use gets the files in the order of the papers; they are gone when it has ended */
    public <T> Uni<T> with(String tenant, List<Attachment> papers, Function<List<Path>, Uni<T>> use) {
        List<Path> files = new ArrayList<>();
        return Multi.createFrom().iterable(papers)
                .onItem().transformToUniAndConcatenate(paper -> copy(tenant, paper).invoke(files::add))
                .onItem().ignoreAsUni()
                .chain(() -> use.apply(List.copyOf(files)))
                .onTermination().invoke(() -> files.forEach(spool::drop));
    }

    private Uni<Path> copy(String tenant, Attachment paper) {
        return transactions.quietlyApart(session -> documents.find(session, tenant, paper.document()))
                .chain(row -> spool.copy(row.orElseThrow()));
    }
}
