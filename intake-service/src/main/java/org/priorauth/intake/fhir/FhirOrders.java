package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.ServiceRequest;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.chassis.time.Ids;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.draft.Brought;
import org.priorauth.intake.draft.Brought.Ignored;
import org.priorauth.intake.draft.Draft;
import org.priorauth.intake.reading.Complaints;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.reading.StrictJson;

import com.fasterxml.jackson.databind.node.ObjectNode;

import ca.uhn.fhir.parser.DataFormatException;

/** Reads a FHIR R4 Bundle as orders. */
@Singleton
public class FhirOrders {

    private static final Set<String> BUNDLE_TYPES = Set.of("transaction", "batch", "collection");
    private static final int MOST_ENTRIES = 5000;
    /** As many service lines as an X12 278 event takes. */
    private static final int MOST_SERVICES = 99;
    private static final String TITLE = "Not an order as it is";

    private final Fhir fhir;
    private final Ids ids;

    FhirOrders(Fhir fhir, Ids ids) {
        this.fhir = fhir;
        this.ids = ids;
    }

    public Reading<Brought> read(byte[] body, Rulebook rulebook) {
        return StrictJson.object(body).then(this::bundle).then(bundle -> orders(bundle, rulebook));
    }

    private Reading<ObjectNode> bundle(ObjectNode json) {
        Complaints complaints = new Complaints();
        if (!"Bundle".equals(json.path("resourceType").asText())) {
            complaints.add("resourceType", "not-a-bundle", "must be Bundle");
        } else if (!BUNDLE_TYPES.contains(json.path("type").asText())) {
            complaints.add("Bundle.type", "bundle-type", "must be transaction, batch or collection");
        } else if (json.path("entry").size() > MOST_ENTRIES) {
            complaints.add("Bundle.entry", "too-many-entries", "has more than " + MOST_ENTRIES + " entries");
        } else {
            new ResourceShape(fhir.context(), complaints).check(json, "Bundle");
        }
        return complaints.isEmpty()
                ? new Reading.Readable<>(json)
                : new Reading.Unreadable<>(complaints.problem(TITLE));
    }

    private Reading<Brought> orders(ObjectNode bundle, Rulebook rulebook) {
        Complaints complaints = new Complaints();
        try {
            Brought brought = orders(bundle, rulebook, complaints);
            if (!complaints.isEmpty()) {
                return new Reading.Unreadable<>(complaints.problem(TITLE));
            }
            return brought.drafts().isEmpty() ? nothing(brought.ignored()) : new Reading.Readable<>(brought);
        } catch (DataFormatException unforeseen) {
            // the shape was right, so this is a value's fault; HAPI's message may quote it
            complaints.add("Bundle", "invalid-value", "holds a value that is not of its FHIR type");
            return new Reading.Unreadable<>(complaints.problem(TITLE));
        }
    }

    private Brought orders(ObjectNode bundle, Rulebook rulebook, Complaints complaints) {
        BundleEntries entries = new BundleEntries(fhir, bundle, complaints);
        References references = new References(entries);
        if (entries.all(ServiceRequest.class).size() > MOST_SERVICES) {
            complaints.add("Bundle.entry", "too-many-services", "has more than " + MOST_SERVICES + " ServiceRequests");
            return new Brought(List.of(), List.of());
        }
        ServiceSorting sorting = new ServiceSorting(entries, references, rulebook.services(), complaints);
        Papers papers = new Papers(entries, references, ids, complaints);
        Collection<List<Service>> groups = sorting.sorted();
        Links links = new Links(references, groups.size() == 1);
        List<Draft> drafts = new ArrayList<>();
        for (List<Service> services : groups) {
            Case theCase = new Case(ids, new Findings(entries, links), papers.of(services, links));
            drafts.add(new OrderMapping(entries, references, rulebook.payers(), complaints).draft(services, theCase));
        }
        return new Brought(DistinctOrders.of(drafts, complaints),
                Stream.concat(sorting.ignored().stream(), papers.ignored().stream()).toList());
    }

    private static Reading<Brought> nothing(List<Ignored> ignored) {
        Problem problem = Problem.of(422, "nothing-to-authorise", "Nothing a payer authorises",
                "No ServiceRequest in the Bundle is an order that a payer is asked for.");
        List<Element> elements = ignored.stream()
                .map(one -> new Element(one.path(), one.code(), one.reason())).toList();
        return new Reading.Unreadable<>(elements.isEmpty()
                ? problem.naming("Bundle.entry", "nothing-to-authorise", "holds no ServiceRequest")
                : problem.naming(elements));
    }
}
