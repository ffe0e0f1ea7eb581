package org.priorauth.inbox.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.matching.Dates;

/**
 * The words around what was found. Pieces, not markup: whoever shows them has nothing to trust.
 *
 * @param place the name of the place
 */
@Schema(name = "SearchExcerpt", description = "The place that agrees best, and its words around what was found")
record Excerpt(String place, List<Piece> pieces) {

    /** @param marked it is what was looked for */
    @Schema(name = "SearchPiece")
    public record Piece(String text, boolean marked) {}

    private record Span(int start, int end) {}

    private static final int AROUND = 80;
    private static final int LOOKED_AT = 100_000;

    /** Of the place in which most terms stand; of several the first. */
    static Excerpt of(List<Place> places, List<Term> terms) {
        return places.stream().max(Comparator.comparingLong((Place place) -> found(place, terms))
                .thenComparing(Comparator.comparingInt(places::indexOf).reversed()))
                .map(best -> new Excerpt(best.name(), pieces(best.words(), terms)))
                .orElse(new Excerpt("", List.of()));
    }

    private static long found(Place place, List<Term> terms) {
        return terms.stream().filter(term -> !spans(place.words(), List.of(term)).isEmpty()).count();
    }

    private static String beginning(String words) {
        return words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
    }

    private static List<Span> spans(String all, List<Term> terms) {
        String words = beginning(all);
        List<Span> spans = new ArrayList<>();
        Dates.in(words).stream().map(date -> new Span(date.start(), date.end()))
                .filter(span -> terms.stream().anyMatch(term -> term instanceof Term.Day && means(term, words, span)))
                .forEach(spans::add);
        Tokens.RUN.matcher(words).results().map((MatchResult run) -> new Span(run.start(), run.end()))
                .filter(span -> terms.stream()
                        .anyMatch(term -> !(term instanceof Term.Day) && means(term, words, span)))
                .forEach(spans::add);
        return spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private static boolean means(Term term, String words, Span span) {
        return term.means(words.substring(span.start, span.end));
    }

    private static List<Piece> pieces(String all, List<Term> terms) {
        String words = beginning(all);
        List<Span> spans = spans(words, terms);
        int first = spans.isEmpty() ? 0 : spans.get(0).start;
        int from = Math.max(0, first - AROUND);
        int to = Math.min(words.length(), first + 2 * AROUND);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Span span : spans) {
            if (span.start >= at && span.end <= to) {
                add(pieces, words.substring(at, span.start), false);
                add(pieces, words.substring(span.start, span.end), true);
                at = span.end;
            }
        }
        add(pieces, words.substring(at, to), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replaceAll("\\s+", " "), marked));
        }
    }
}
