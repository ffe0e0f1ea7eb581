package org.priorauth.intake.plain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.intake.domain.Periods;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.domain.ServiceCatalogue.Care;
import org.priorauth.intake.plain.PlainOrder.PlainPayer;
import org.priorauth.intake.reading.Complaints;

/** Makes the parts of an order of what plain JSON says: payer recognised, codes with their systems, everything numbered. */
final class PlainParts {

    /** As many service lines as an X12 278 event takes. */
    private static final int MOST_LINES = 99;

    private final Rulebook rulebook;
    private final Complaints complaints;

    PlainParts(Rulebook rulebook, Complaints complaints) {
        this.rulebook = rulebook;
        this.complaints = complaints;
    }

    /** Without facts and documents. */
    Order order(PlainOrder plain) {
        if (plain.lines().size() > MOST_LINES) {
            complaints.add("/lines", "too-many-services", "has more than " + MOST_LINES + " lines");
            return null;
        }
        List<Diagnosis> diagnoses = Numbering.diagnoses(plain.diagnoses(), complaints).stream()
                .map(PlainCodes::diagnosis).toList();
        List<ServiceLine> lines = Numbering.lines(plain.lines(), complaints).stream().map(PlainCodes::line).toList();
        ServiceCategory category = category(plain, lines);
        return new Order(plain.ehrIdentifier(), plain.patient(), plain.coverage(), payer(plain.payer()),
                plain.clinic(), plain.clinician(), category,
                Optional.ofNullable(plain.urgency()).orElse(Urgency.STANDARD),
                Optional.ofNullable(plain.requested()).orElseGet(() -> Periods.spanning(lines)), diagnoses, lines,
                List.of(), List.of());
    }

    private Payer payer(PlainPayer plain) {
        if (plain == null || plain.id() == null && plain.name() == null) {
            return null;
        }
        Optional<Payer> payer = plain.id() != null
                ? rulebook.payers().withId(plain.id())
                : rulebook.payers().named(plain.name());
        if (payer.isEmpty()) {
            complaints.add(plain.id() != null ? "/payer/id" : "/payer/name", "unknown-payer",
                    "names a payer this house has no profile for; it knows: "
                            + String.join(", ", rulebook.payers().ids()));
        }
        return payer.orElse(null);
    }

    /** The sender's word; else what the codes say, where they all say the same. */
    private ServiceCategory category(PlainOrder plain, List<ServiceLine> lines) {
        Set<ServiceCategory> told = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Care care = care(lines.get(i));
            if (care instanceof Care.NotAuthorised no) {
                complaints.add("/lines/" + i + "/code", "not-authorised", no.reason());
            } else {
                told.add(((Care.Authorisable) care).category());
            }
        }
        if (plain.category() == null && told.size() > 1) {
            complaints.add("/lines", "several-categories", "has several kinds of care, " + told
                    + ": send an order for each, or say which it is");
        }
        return plain.category() != null || told.isEmpty() ? plain.category() : told.iterator().next();
    }

    private Care care(ServiceLine line) {
        return rulebook.services().classify(Optional.ofNullable(line.code()).stream().toList(), line.modifiers(),
                List.of());
    }
}
