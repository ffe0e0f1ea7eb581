package org.priorauth.submission.packet;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Transactions;
import org.priorauth.submission.pas.Attached;

import io.smallrye.mutiny.Uni;

/** Brings the papers of a packet together: those that came with an answer lie here, the others with their owners. */
@ApplicationScoped
class Paperwork {

    private final Documents elsewhere;
    private final Transactions transactions;

    Paperwork(Documents elsewhere, Transactions transactions) {
        this.elsewhere = elsewhere;
        this.transactions = transactions;
    }

    Uni<Fetched> fetch(String tenant, List<ClaimCheck> checks) {
        List<ClaimCheck> others = checks.stream().filter(check -> !check.isOwn()).toList();
        return elsewhere.fetch(tenant, others).chain(fetched -> fetched instanceof Fetched.All all
                ? own(checks.stream().filter(ClaimCheck::isOwn).toList(), all)
                : Uni.createFrom().item(fetched));
    }

    private Uni<Fetched> own(List<ClaimCheck> checks, Fetched.All others) {
        if (checks.isEmpty()) {
            return Uni.createFrom().item(others);
        }
        return transactions.quietly(session -> session
                .createSelectionQuery("from AnswerPaperRow where id in :ids", AnswerPaperRow.class)
                .setParameter("ids", checks.stream().map(check -> check.ref().id()).toList()).getResultList())
                .map(rows -> {
                    List<Attached> all = new ArrayList<>(others.documents());
                    checks.forEach(check -> rows.stream().filter(row -> row.id.equals(check.ref().id()))
                            .forEach(row -> all.add(new Attached(check.ref(), false, row.body))));
                    return new Fetched.All(all);
                });
    }
}
