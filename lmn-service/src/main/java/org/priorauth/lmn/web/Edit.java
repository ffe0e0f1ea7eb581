package org.priorauth.lmn.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.lmn.domain.Element;

/**
 * New words for some of the sections; the others stay as they are.
 *
 * @param sections by their ids
 */
@Schema(examples = "{\"sections\":[{\"id\":\"goal\",\"text\":\"Walk 300 m without a rest within 6 weeks.\"}]}")
public record Edit(List<SectionWords> sections) {

    private static final int LONGEST = 20_000;

    /** @param text plain text, a statement per line; markup is shown as it is */
    public record SectionWords(String id, String text) {}

    /** What is wrong with it, if anything. */
    Optional<Problem> problem() {
        List<Problem.Element> wrong = new ArrayList<>();
        if (sections == null || sections.isEmpty()) {
            wrong.add(new Problem.Element("/sections", "missing", "name at least one section"));
        } else {
            for (int at = 0; at < sections.size(); at++) {
                check(at, wrong);
            }
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(422, "letter.edit-invalid", "Not acceptable as it is",
                        "Correct the elements named below and send it again.").naming(wrong));
    }

    private void check(int at, List<Problem.Element> wrong) {
        SectionWords words = sections.get(at);
        if (words == null || words.id == null || Element.named(words.id).isEmpty()) {
            wrong.add(new Problem.Element("/sections/" + at + "/id", "unknown", "is no section of a letter"));
        } else if (sections.subList(0, at).stream().anyMatch(other -> words.id.equals(other == null ? "" : other.id))) {
            wrong.add(new Problem.Element("/sections/" + at + "/id", "twice", "stands here twice"));
        } else if (words.text == null) {
            wrong.add(new Problem.Element("/sections/" + at + "/text", "missing", "is missing; empty it with \"\""));
        } else if (words.text.length() > LONGEST) {
            wrong.add(new Problem.Element("/sections/" + at + "/text", "too-long",
                    "is longer than " + LONGEST + " characters"));
        }
    }

    Map<Element, String> words() {
        Map<Element, String> words = new EnumMap<>(Element.class);
        sections.forEach(section -> words.put(Element.named(section.id).orElseThrow(), section.text));
        return words;
    }
}
