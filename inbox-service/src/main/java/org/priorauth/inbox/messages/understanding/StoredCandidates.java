package org.priorauth.inbox.messages.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.matching.Candidate;
import org.priorauth.inbox.matching.Candidates;
import org.priorauth.inbox.matching.Clues;
import org.priorauth.inbox.messages.store.LinkedMessages;
import org.priorauth.inbox.store.CaseCandidate;
import org.priorauth.inbox.store.CaseRow;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.CasesFound;

import io.smallrye.mutiny.Uni;

/** Looks among the clinic's own cases, by numbers, birth dates, names and threads; so many of each at most. */
@ApplicationScoped
class StoredCandidates implements Candidates {

    private final CasesFound found;
    private final Cases cases;
    private final LinkedMessages messages;
    private final Transactions transactions;

    StoredCandidates(CasesFound found, Cases cases, LinkedMessages messages, Transactions transactions) {
        this.found = found;
        this.cases = cases;
        this.messages = messages;
        this.transactions = transactions;
    }

    @Override
    public CompletionStage<Found> find(String tenant, Clues clues) {
        return transactions.quietlyApart(session -> found.by(session, tenant, clues)
                .chain(byFacts -> messages.ofThreads(session, tenant, clues.threads())
                        .chain(byThread -> read(session, tenant, byFacts, byThread))))
                .subscribeAsCompletionStage();
    }

    private Uni<Found> read(Session session, String tenant, CasesFound.Ids byFacts, List<UUID> byThread) {
        Set<UUID> all = new LinkedHashSet<>(byFacts.ids());
        all.addAll(byThread);
        return all.isEmpty()
                ? Uni.createFrom().item(new Found(List.of(), true))
                : messages.lettersOf(session, tenant, all).chain(letters -> cases.rows(session, all)
                        .map(rows -> new Found(candidates(rows, letters, tenant), byFacts.complete())));
    }

    private List<Candidate> candidates(Map<UUID, CaseRow> rows,
            Map<UUID, CaseCandidate.Letters> letters, String tenant) {
        return rows.values().stream().filter(row -> row.tenantId().equals(tenant))
                .map(row -> CaseCandidate.of(cases.read(row),
                        letters.getOrDefault(row.id(), CaseCandidate.Letters.NONE)))
                .toList();
    }
}
