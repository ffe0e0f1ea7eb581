package org.priorauth.benefits.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.benefits.domain.AuthorizationRequirement.Verdict;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.CoverageDetermined.Outcome;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.WantedDocument;

/** What was determined of an order at one time, as it is announced. */
public record Determination(Outcome outcome, Instant at, Actor by, int orderRevision, List<Ruling> rulings,
        List<Figure> figures, List<WantedDocument> documents, List<Reason> reasons) {

    public Determination {
        rulings = Wire.list(rulings);
        figures = Wire.list(figures);
        documents = Wire.list(documents);
        reasons = Wire.list(reasons);
    }

    static Determination of(Inquiry inquiry, Instant at, Actor by) {
        Findings found = inquiry.findings();
        Verdict verdict = AuthorizationRequirement.decide(found);
        List<Reason> reasons = new ArrayList<>(verdict.reasons());
        reasons.addAll(BenefitLimit.exceeded(inquiry.question(), found));
        inquiry.silence().ifPresent(silence -> reasons.add(silence.why()));
        return new Determination(verdict.outcome(), at, by, inquiry.orderRevision(), found.rulings(), figures(found),
                found.documents(), reasons);
    }

    /** Lines of one benefit bear the same figures; each is told once. */
    private static List<Figure> figures(Findings found) {
        Map<List<?>, Figure> once = new LinkedHashMap<>();
        found.lines().stream().flatMap(line -> line.figures().stream()).forEach(figure -> once.putIfAbsent(
                List.of(figure.name(), figure.value(), figure.unit(), String.valueOf(figure.period())), figure));
        return List.copyOf(once.values());
    }

    public CoverageDetermined announcement(UUID authorizationId, int revision) {
        return new CoverageDetermined(authorizationId, outcome, revision, at, by, orderRevision, rulings, figures,
                documents, reasons);
    }
}
