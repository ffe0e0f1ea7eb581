package org.priorauth.benefits.web;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.benefits.domain.AuthorizationRequirement;
import org.priorauth.benefits.domain.Statement.ByPerson;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;

/** What the payer told a person by phone or portal, as that person records it. Holds for every line of the order. */
@Schema(name = "RecordedDetermination")
public record RecordedWord(
        @Schema(description = "At most one per question; at least one must be yes or no") List<Said> rulings,
        List<Given> figures,
        @Schema(description = "Of the call, at most 100 characters; or give a note") String reference,
        @Schema(description = "At most 2000 characters") String note) {

    /** The answer to one question. */
    @Schema(name = "RecordedRuling")
    public record Said(Question question, Answer answer) {}

    /** One number; never negative. */
    @Schema(name = "RecordedFigure")
    public record Given(Figure.Name name, BigDecimal value,
            @Schema(description = "visits, units, usd, ...") String unit,
            @Schema(description = "What it counts over: calendar-year, service-year, contract, ...") String period) {}

    public RecordedWord {
        rulings = rulings == null ? List.of() : rulings;
        figures = figures == null ? List.of() : figures;
        reference = blankIsAbsent(reference);
        note = blankIsAbsent(note);
    }

    private static String blankIsAbsent(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    ByPerson said(Cause cause) {
        return new ByPerson(cause.at(), cause.by(),
                rulings.stream().map(said -> new Ruling(said.question, said.answer, AuthorizationRequirement.PERSON,
                        cause.at())).toList(),
                figures.stream().map(given -> new Figure(given.name, given.value, given.unit, given.period,
                        AuthorizationRequirement.PERSON, cause.at())).toList(),
                reference, note);
    }
}
