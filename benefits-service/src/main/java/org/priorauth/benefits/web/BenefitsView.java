package org.priorauth.benefits.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.benefits.domain.Determination;
import org.priorauth.benefits.domain.Inquiry;
import org.priorauth.benefits.domain.LineAnswer;
import org.priorauth.benefits.domain.Statement;
import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.WantedDocument;

/** Everything known of the benefits of one authorization, each ruling and figure with its source and time. PHI. */
@Schema(name = "Benefits")
public record BenefitsView(UUID authorizationId,
        @Schema(description = "asking, determined, needs-person or withdrawn") String state,
        @Schema(description = "Since when the payer is being asked; absent unless asking") Instant askingSince,
        @Schema(description = "The revision of the order that was asked about") Integer orderRevision,
        @Schema(description = "Of the last determination; absent before the first") CoverageDetermined.Outcome outcome,
        Instant at, Actor by, @Schema(description = "For the whole order, one per question") List<Ruling> rulings,
        List<Figure> figures, List<WantedDocument> documents, List<Reason> reasons,
        @Schema(description = "The same for each line") List<LineAnswer> lines,
        @Schema(description = "Who said what about this order, oldest first") List<StatementView> said,
        @Schema(description = "Who said what before the order changed; decides nothing") List<StatementView> earlier) {

    private static final Determination NONE = new Determination(null, null, null, 0, List.of(), List.of(), List.of(),
            List.of());

    static BenefitsView of(UUID authorization, Verification verification) {
        return verification instanceof Open open ? of(authorization, open) : withdrawn(authorization);
    }

    private static BenefitsView withdrawn(UUID authorization) {
        return view(authorization, "withdrawn", null, null, NONE, List.of(), List.of(), List.of());
    }

    private static BenefitsView of(UUID authorization, Open open) {
        Inquiry inquiry = open.inquiry();
        Instant askingSince = open instanceof Verification.Asking ? inquiry.askedAt() : null;
        return view(authorization, state(open), askingSince, inquiry.orderRevision(), open.standing().orElse(NONE),
                open.standing().map(known -> inquiry.findings().lines()).orElse(List.of()), views(inquiry.said()),
                views(inquiry.earlier()));
    }

    private static BenefitsView view(UUID authorization, String state, Instant askingSince, Integer orderRevision,
            Determination known, List<LineAnswer> lines, List<StatementView> said, List<StatementView> earlier) {
        return new BenefitsView(authorization, state, askingSince, orderRevision, known.outcome(), known.at(),
                known.by(), known.rulings(), known.figures(), known.documents(), known.reasons(), lines, said, earlier);
    }

    private static List<StatementView> views(List<Statement> statements) {
        return statements.stream().map(StatementView::of).toList();
    }

    private static String state(Open open) {
        if (open instanceof Verification.Asking) {
            return "asking";
        }
        return open instanceof Verification.Determined ? "determined" : "needs-person";
    }
}
