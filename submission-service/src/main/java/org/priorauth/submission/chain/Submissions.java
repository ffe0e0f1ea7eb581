package org.priorauth.submission.chain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.StateRow;
import org.priorauth.chassis.chain.States;
import org.priorauth.contracts.intake.Order;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Submission;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** Every request this service follows. */
@Singleton
public class Submissions extends States<Submission, SubmissionRow> {

    /** Whose it is. */
    public record Place(String tenant, UUID authorization) {}

    Submissions(ObjectMapper json) {
        super(Submission.class, SubmissionRow.class, json);
    }

    /** The cases of this payer that bear one of the numbers. */
    public Uni<List<Place>> byReference(Session session, String payer, List<String> references) {
        return places(session
                .createSelectionQuery("from SubmissionRow where payerId = :payer and payerReference in :references",
                        SubmissionRow.class)
                .setParameter("payer", payer).setParameter("references", references));
    }

    /** The cases that wait for this payer, longest first; of one clinic where it is known. */
    public Uni<List<Place>> waitingFor(Session session, String payer, Optional<String> tenant, int most) {
        return places(session
                .createSelectionQuery("from SubmissionRow where payerId = :payer and kind in :kinds "
                        + "and (:tenant = '' or tenantId = :tenant) order by updatedAt", SubmissionRow.class)
                .setParameter("payer", payer).setParameter("kinds", List.of("Sent", "Pended", "InformationRequested"))
                .setParameter("tenant", tenant.orElse("")).setMaxResults(most));
    }

    /** The clinics that ask this payer. */
    public Uni<List<String>> clinicsOf(Session session, String payer) {
        return session.createSelectionQuery("select distinct tenantId from SubmissionRow where payerId = :payer",
                String.class).setParameter("payer", payer).getResultList();
    }

    private static Uni<List<Place>> places(SelectionQuery<SubmissionRow> query) {
        return query.getResultList().map(rows -> rows.stream().map(Submissions::place).toList());
    }

    @Override
    protected SubmissionRow blank() {
        return new SubmissionRow();
    }

    @Override
    protected void index(SubmissionRow row, Submission state) {
        row.payerId = state.facts().order().map(Order::payer).map(payer -> payer.id()).orElse(null);
        row.payerReference = state.told().map(Case::references).filter(numbers -> !numbers.isEmpty())
                .map(numbers -> numbers.get(numbers.size() - 1)).orElse(null);
    }

    private static Place place(StateRow row) {
        return new Place(row.tenantId(), row.id());
    }
}
