package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.Figure;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Numbers;
import org.priorauth.lmn.domain.lint.words.Sentence;

/**
 * A piece of a sentence that says one number of the plan, in whatever words: "40 a yr", "the plan grants 40", "rest is 28". In a
 * sentence that gives another of the payer's figures rightly, a number that is none of them, nor one that is asked for, is wrong.
 */
final class BenefitPieces {

    private static final Pattern BREAK = Pattern
            .compile("[,;:()*]|\\.\\s|\\s[–—-]\\s|\\b(?:and|but|so|of which|leaving|with)\\b");
    private static final Pattern OF_THE_PLAN = Pattern
            .compile("(?i)\\b(?:plan|benefits?|policy|insurance|coverage|covers?|covered|pays?|"
                    + "grants?|gives?|provides?|allow\\w*|limit\\w*|maximum|cap|allotment|used|spent|taken|left|remain\\w*|available|unused|"
                    + "rest|(?:a|per|each|in the|this) (?:calendar |plan |benefit |policy )?(?:year|yr))\\b|/\\s?(?:yr|year)\\b|\\byearly\\b|\\bannual\\w*");
    private static final Pattern LEAVING = Pattern.compile("\\bleaving\\s+$");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?<![\\w.,/-])(" + Numbers.NUMBER + ")\\b(?![.,/-]\\d|\\s*(?:%|percent|minutes?|hours? (?:per|a)|"
                    + "weeks?\\b|years?\\b|mg\\b|ml\\b|kg\\b|degrees?|times\\b|out of|\\)\\s*\\d)|(?:st|nd|rd|th)\\b)");
    private static final Pattern OF = Pattern
            .compile("(?i)\\s+(?:\\w+ )?(?:out )?of\\s+(?:the|his|her|their|these)?\\s*");
    private static final int FIRST_YEAR = 1900;

    private final Set<Integer> figures;
    private final Set<Integer> known;
    private final String unit;

    private BenefitPieces(Set<Integer> figures, Set<Integer> known, String unit) {
        this.figures = figures;
        this.known = known;
        this.unit = unit;
    }

    static BenefitPieces of(Reading letter) {
        List<Figure> all = letter.coverage().stream().flatMap(coverage -> coverage.figures().stream())
                .filter(figure -> figure.value() != null).toList();
        Set<Integer> figures = all.stream().map(Figure::value).map(BigDecimal::intValue).collect(Collectors.toSet());
        String unit = all.stream().map(Figure::unit).filter(Objects::nonNull).findFirst().orElse("");
        return new BenefitPieces(figures, known(letter, figures), Counts.kind(unit));
    }

    /** What is asked, what is left after it, and what is asked beyond the rest. */
    private static Set<Integer> known(Reading letter, Set<Integer> figures) {
        Set<Integer> asked = new HashSet<>();
        letter.order().stream().flatMap(order -> order.lines().stream()).forEach(line -> {
            Stream.of(line.quantity()).filter(Objects::nonNull).map(BigDecimal::intValue).forEach(asked::add);
            Stream.of(line).map(one -> one.frequency()).filter(Objects::nonNull)
                    .flatMap(often -> Stream.of(often.times(),
                            often.times() * (often.periods() == null ? 1 : often.periods())))
                    .forEach(asked::add);
        });
        asked.add(asked.stream().mapToInt(Integer::intValue).sum());
        Set<Integer> known = new HashSet<>(asked);
        known.addAll(figures);
        asked.forEach(one -> figures.forEach(figure -> known.add(Math.abs(one - figure))));
        return known;
    }

    record Wrong(Sentence sentence, int start, int end) {}

    Stream<Wrong> in(Sentence sentence) {
        return figures.size() < 2 || sentence.section() != Element.DURATION && sentence.section() != Element.RATIONALE
                ? Stream.of()
                : wrong(sentence, pieces(sentence)).stream();
    }

    private record Piece(int start, int end, int number) {}

    private List<Wrong> wrong(Sentence sentence, List<Piece> pieces) {
        return pieces.stream().noneMatch(piece -> figures.contains(piece.number))
                ? List.of()
                : pieces.stream().filter(piece -> !known.contains(piece.number))
                        .map(piece -> new Wrong(sentence, piece.start, piece.end)).toList();
    }

    /** Those with one number and a word of the plan. */
    private List<Piece> pieces(Sentence sentence) {
        String text = Days.in(sentence.text()).stream().reduce(sentence.text(),
                (words, day) -> words.substring(0, day.start())
                        + " ".repeat(day.end() - day.start()) + words.substring(day.end()),
                (one, other) -> one);
        List<Piece> found = new ArrayList<>();
        int from = 0;
        for (MatchResult end : Stream.concat(BREAK.matcher(text).results(), Stream.of((MatchResult) null)).toList()) {
            int to = end == null ? text.length() : end.start();
            found.addAll(piece(text, from, to));
            from = end == null ? to : end.end();
        }
        return found;
    }

    private List<Piece> piece(String text, int from, int to) {
        String words = text.substring(from, to);
        List<MatchResult> numbers = NUMBER.matcher(words).results().toList();
        boolean ofThePlan = OF_THE_PLAN.matcher(words).find()
                || LEAVING.matcher(text.substring(0, from + words.length() - words.stripLeading().length())).find();
        return numbers.isEmpty() || !isOne(words, numbers) || !ofThePlan || isOfAnotherKind(words)
                ? List.of()
                : numbers.stream()
                        .map(match -> new Piece(from + match.start(), from + match.end(), Numbers.of(match.group(1))))
                        .filter(piece -> piece.number < FIRST_YEAR).toList();
    }

    /** One number, or one of another: 10 of his 60 visits. */
    private static boolean isOne(String words, List<MatchResult> numbers) {
        return numbers.size() == 1 || numbers.size() == 2
                && OF.matcher(words.substring(numbers.get(0).end(), numbers.get(1).start())).matches();
    }

    private boolean isOfAnotherKind(String words) {
        return Counts.in(words).stream().anyMatch(count -> !count.unit().equals(unit));
    }
}
