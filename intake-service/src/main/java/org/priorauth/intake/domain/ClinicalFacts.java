package org.priorauth.intake.domain;

import java.util.List;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;

/** What the order says of the patient's case, and the papers with it. */
final class ClinicalFacts {

    private static final String PREFIX = "clinical.";

    static final List<Fact> ALL = Stream.concat(Stream.of(
            kind(Kind.FUNCTIONAL_LIMITATION, "Nothing says what the patient cannot do in daily life."),
            kind(Kind.SYMPTOM, "Nothing says what the patient suffers from."),
            kind(Kind.RATIONALE, "Nothing says why this care is needed."),
            kind(Kind.GUIDELINE, "No guideline is named that supports this care."),
            kind(Kind.GOAL, "No goal of the care is named."),
            kind(Kind.PLAN, "No plan of care is named."),
            kind(Kind.PRIOR_TREATMENT, "Nothing says what was tried before.")),
            Stream.of(Fact.of(PREFIX + "any", order -> order.facts().isEmpty()
                    ? List.of(Gap.absent("Nothing is said of the patient's case in words.", "line[1]", "note"))
                    : List.of()),
                    DocumentFacts.ANY))
            .toList();

    private ClinicalFacts() {}

    /** The code of a rule file and of a PATCH for facts of the kind. */
    static String code(Kind kind) {
        return PREFIX + kind;
    }

    private static Fact kind(Kind kind, String sentence) {
        return Fact.of(code(kind), order -> order.facts().stream().map(ClinicalFact::kind).anyMatch(kind::equals)
                ? List.of()
                : List.of(Gap.absent(sentence, "line[1]", "note")));
    }
}
