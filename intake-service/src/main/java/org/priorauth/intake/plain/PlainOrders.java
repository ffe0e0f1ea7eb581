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

import com.fasterxml.jackson.databind.node.ObjectNode;

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
        return StrictJson.object(body).then(PlainOrders::plain).then(tree -> strict.as(PlainOrder.class, tree))
                .then(plain -> draft(plain, rulebook));
    }

    private static Reading<ObjectNode> plain(ObjectNode tree) {
        Complaints complaints = new Complaints();
        if (tree.has("resourceType")) {
            complaints.add("/resourceType", "fhir-as-json", "is of FHIR: send it as application/fhir+json");
        }
        return complaints.isEmpty()
                ? new Reading.Readable<>(tree)
                : new Reading.Unreadable<>(complaints.problem(TITLE));
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
                ? identified(plain.patient().id())
                : PatientIdentity.described(plain.patient(), plain.coverage());
    }

    /** {@code system|value} is the patient whom a Bundle identifies so. */
    private static PatientIdentity identified(String id) {
        int bar = id.indexOf('|');
        return bar < 0
                ? PatientIdentity.identified(null, id)
                : PatientIdentity.identified(id.substring(0, bar), id.substring(bar + 1));
    }
}
