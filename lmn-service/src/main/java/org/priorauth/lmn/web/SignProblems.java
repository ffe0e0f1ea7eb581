package org.priorauth.lmn.web;

import java.util.Collection;
import java.util.List;

import org.priorauth.chassis.problem.Problem;
import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.lint.Finding;

/** Why a letter cannot be signed, element by element; no word of the letter in any. */
final class SignProblems {

    private static final String TITLE = "Not possible now";

    private SignProblems() {}

    static Problem factsMissing(List<MissingFact> missing) {
        return Problem.of(409, "letter.facts-missing", TITLE, "Fill what is missing, then sign.")
                .naming(missing.stream()
                        .map(fact -> new Problem.Element(fact.path(), fact.code(), fact.sentence())).toList());
    }

    static Problem blocked(List<Finding> blocking) {
        return Problem.of(409, "letter.blocking-findings", TITLE,
                "Mend what the lint found, or sign with an override and its reason.")
                .naming(blocking.stream().map(finding -> new Problem.Element("/sections/" + finding.section(),
                        finding.rule(), finding.message())).toList());
    }

    static Problem unprintable(Collection<String> characters) {
        return Problem.of(422, "letter.unprintable", "Not acceptable as it is",
                "The letter's fonts cannot print these characters right. Write the words in other letters, or have a font added.")
                .naming(characters.stream()
                        .map(character -> new Problem.Element("/sections", "unprintable", character)).toList());
    }
}
