package org.priorauth.submission.chain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

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

    /** The one case of this payer that bears one of the numbers; empty where there are several. */
    public Uni<Optional<Place>> byReference(Session session, String payer, List<String> references) {
        return session
                .createSelectionQuery("from SubmissionRow where payerId = :payer and payerReference in :references",
                        SubmissionRow.class)
                .setParameter("payer", payer)
                .setParameter("references", references)
                .getResultList()
                .map(rows -> rows.size() == 1 ? Optional.of(place(rows.get(0))) : Optional.empty());
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
