package org.priorauth.lmn.domain;

import java.util.List;

import org.priorauth.contracts.MissingFact;

/** A letter's structure: which elements, what is asked for in each, and how a fact is said. Not the clinician's voice. */
public record Template(String name, String title, List<Part> parts) {

    /** One element. The lines are filled in their order, each with every fact of its kind. */
    public record Part(Element element, String heading, String prompt, List<Line> lines, List<Need> needs) {

        /** Something here only a person can say, in this very letter. */
        boolean asksAPerson() {
            return needs.stream().anyMatch(need -> need.facts().isEmpty());
        }

        /** It says what an earlier letter said instead of saying it again. */
        boolean looksBack() {
            return lines.stream().anyMatch(line -> ForegoingFacts.isOne(line.fact()));
        }
    }

    /** @param fact the kind of fact that the phrase says */
    public record Line(String fact, Phrase phrase) {}

    /**
     * At least one fact of these kinds must be known, or a person must have written the section; without kinds only a
     * person can say it.
     */
    public record Need(List<String> facts, MissingFact missing) {}

    public Part part(Element element) {
        return parts.stream().filter(part -> part.element == element).findFirst().orElseThrow();
    }
}
