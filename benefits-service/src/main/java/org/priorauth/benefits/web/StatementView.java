package org.priorauth.benefits.web;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.benefits.domain.LineAnswer;
import org.priorauth.benefits.domain.Statement;
import org.priorauth.benefits.domain.Statement.ByPayer;
import org.priorauth.benefits.domain.Statement.ByPerson;
import org.priorauth.benefits.domain.Statement.Silence;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.benefits.Ruling;

/** One thing that was said, or that nothing was. */
@Schema(name = "BenefitsStatement")
public record StatementView(@Schema(description = "payer, person or nobody") String who, Instant askedAt, Instant at,
        Actor by, List<Ruling> rulings, List<Figure> figures,
        @Schema(description = "What the payer said of each line") List<LineAnswer> lines, String reference, String note,
        @Schema(description = "Why nobody answered") Reason reason,
        @Schema(description = "The payer's own words where it refused") List<String> words) {

    static StatementView of(Statement statement) {
        if (statement instanceof ByPayer payer) {
            return new StatementView("payer", payer.askedAt(), payer.told().at(), null,
                    List.of(payer.told().active()), List.of(), payer.told().lines(), null, null, null, List.of());
        }
        if (statement instanceof ByPerson person) {
            return new StatementView("person", null, person.at(), person.by(), person.rulings(), person.figures(),
                    List.of(), person.reference(), person.note(), null, List.of());
        }
        Silence silence = (Silence) statement;
        return new StatementView("nobody", silence.askedAt(), silence.at(), null, List.of(), List.of(), List.of(),
                null, null, silence.why(), silence.words());
    }
}
