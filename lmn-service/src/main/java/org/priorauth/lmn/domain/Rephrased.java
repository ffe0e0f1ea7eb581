package org.priorauth.lmn.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One line of a section after a try to rephrase it.
 *
 * @param text the new words, or the bound ones where the new were refused
 * @param refused words of the proposal that no fact of the line says, or figures of the fact that it left out; empty where
 *        the new words hold
 */
public record Rephrased(String text, Source source, boolean taken, List<String> refused) {

    /** Other lines than were given mean nothing: then every bound one stays. */
    public static List<Rephrased> of(List<Statement> bound, List<String> said) {
        return IntStream.range(0, bound.size())
                .mapToObj(at -> said.size() == bound.size()
                        ? of(bound.get(at), PlainText.line(said.get(at) == null ? "" : said.get(at)))
                        : kept(bound.get(at), List.of()))
                .toList();
    }

    private static Rephrased of(Statement bound, String said) {
        List<String> refused = new BoundWords(bound.text()).objections(said);
        return said.isEmpty() || !refused.isEmpty()
                ? kept(bound, refused)
                : new Rephrased(said, bound.source(), true, List.of());
    }

    private static Rephrased kept(Statement bound, List<String> refused) {
        return new Rephrased(bound.text(), bound.source(), false, refused);
    }
}
