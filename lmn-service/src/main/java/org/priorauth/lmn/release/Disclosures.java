package org.priorauth.lmn.release;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.time.Ids;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter.SignedLetter;

import io.smallrye.mutiny.Uni;

/** Who got which letter. Rows are added, never changed. */
@ApplicationScoped
public class Disclosures {

    private final Transactions transactions;
    private final Changes changes;
    private final Ids ids;

    Disclosures(Transactions transactions, Changes changes, Ids ids) {
        this.transactions = transactions;
        this.changes = changes;
        this.ids = ids;
    }

    /** To be stored in the step that releases the copy. */
    Object row(UUID letterId, UUID copyId, Disclosed said, Cause cause) {
        return new DisclosureRow(ids.next(), letterId, copyId, said, cause);
    }

    /** The house fetched a signed letter for the payer. Where this cannot be written, nothing goes out. */
    public Uni<Void> toPayer(Caller caller, UUID authorization, Filed filed) {
        if (!(filed.letter() instanceof SignedLetter letter)) {
            return Uni.createFrom().voidItem();
        }
        Cause cause = changes.asked(caller, authorization, "letter.disclose");
        Disclosed said = Disclosed.toPayer(filed.file().known().order().payer().name(), letter.pdf().sha256());
        return transactions.run(session -> session.persist(row(letter.letterId(), null, said, cause)));
    }

    /** The oldest first. */
    Uni<List<Disclosure>> of(Session session, String tenant, UUID authorization, UUID letterId) {
        return session
                .createSelectionQuery("from DisclosureRow where letterId = :letter and tenantId = :tenant"
                        + " and authorizationId = :authorization order by disclosedAt, id", DisclosureRow.class)
                .setParameter("letter", letterId)
                .setParameter("tenant", tenant)
                .setParameter("authorization", authorization)
                .getResultList()
                .map(rows -> rows.stream().map(DisclosureRow::disclosure).toList());
    }
}
