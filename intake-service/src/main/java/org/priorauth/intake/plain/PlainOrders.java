package org.priorauth.intake.plain;

import java.util.List;

import jakarta.inject.Singleton;

import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.OrderParts;
import org.priorauth.intake.domain.PatientIdentity;
import org.priorauth.intake.domain.Places;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.draft.Brought;
import org.priorauth.intake.draft.Draft;
import org.priorauth.intake.reading.Complaints;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.reading.StrictJson;

/** Reads an order in plain JSON. */
@Singleton
public class PlainOrders {

    static final String TITLE = "Not an order as it is";

    private final StrictOrders strict;
    private final InlineDocuments documents;
    private final SuppliedFacts facts;

    PlainOrders(StrictOrders strict, InlineDocuments documents, SuppliedFacts facts) {
        this.strict = strict;
        this.documents = documents;
        this.facts = facts;
    }

    public Reading<Brought> read(byte[] body, Rulebook rulebook) {
        return StrictJson.object(body).then(tree -> strict.as(PlainOrder.class, tree))
                .then(plain -> draft(plain, rulebook));
    }

    private Reading<Brought> draft(PlainOrder plain, Rulebook rulebook) {
        Complaints complaints = new Complaints();
        Order order = new PlainParts(rulebook, complaints).order(plain);
        List<Enclosure> enclosures = documents.enclosures(plain.documents(), complaints);
        List<ClinicalFact> said = facts.all(plain.facts(), enclosures, complaints);
        if (!complaints.isEmpty()) {
            return new Reading.Unreadable<>(complaints.problem(TITLE));
        }
        Order whole = OrderParts.enclose(OrderParts.supply(order, said),
                enclosures.stream().map(Enclosure::ref).toList());
        return new Reading.Readable<>(
                new Brought(List.of(new Draft(whole, identity(plain), enclosures, Places.UNKNOWN)), List.of()));
    }

    private static PatientIdentity identity(PlainOrder plain) {
        boolean named = plain.patient() != null && plain.patient().id() != null && !plain.patient().id().isBlank();
        return named
                ? PatientIdentity.identified(null, plain.patient().id())
                : PatientIdentity.described(plain.patient(), plain.coverage());
    }
}
