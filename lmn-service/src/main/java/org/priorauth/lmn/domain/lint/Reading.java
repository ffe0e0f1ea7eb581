package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Section;

/** A letter as a rule reads it, beside the facts. */
public record Reading(List<Section> sections, Known known) {

    /** Not after a title or an initial. */
    private static final Pattern SENTENCE_END = Pattern
            .compile("(?<!\\b(?:Mr|Mrs|Ms|Mx|Dr|St|\\p{Lu})\\.)(?<=[.!?])\\s+(?=\\p{Lu})|\\n");

    /** One sentence and where it stands. */
    public record Sentence(Element section, String text) {}

    /** Of the clinical part; identifiers and codes are no sentences. */
    Stream<Sentence> sentences() {
        return sections.stream().flatMap(section -> SENTENCE_END.splitAsStream(section.text())
                .map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> new Sentence(section.element(), text)));
    }

    Optional<Section> section(Element element) {
        return sections.stream().filter(section -> section.element() == element).findFirst();
    }

    Optional<Order> order() {
        return Optional.ofNullable(known.order());
    }

    Optional<CoverageDetermined> coverage() {
        return Optional.ofNullable(known.coverage());
    }
}
