package org.priorauth.inbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

import org.priorauth.inbox.matching.Dates;
import org.priorauth.inbox.matching.Dates.Found;
import org.priorauth.inbox.matching.Typo;

/** One thing a person looks for. All terms of a query must be found, each wherever it stands. */
sealed interface Term {

    /** As it was understood, for the person to see. */
    String kind();

    /** A query over tokens ({@code tsquery}); tokens hold letters and digits alone. */
    String query();

    /** What stands in every line of tokens that holds it; empty where there is no one such thing. */
    Optional<String> letters();

    /** How much it says for a match: a number tells cases apart, a word hardly. */
    int weight();

    /** Whether a run of signs in a text is what is looked for. */
    boolean means(String run);

    /** A day, however it was written; as in the United States the month first, or the day. */
    record Day(Found date) implements Term {

        @Override
        public String kind() { return "date"; }

        @Override
        public String query() {
            return Tokens.date(date.usual()) + " | " + Tokens.date(date.dayFirst());
        }

        @Override
        public Optional<String> letters() { return Optional.empty(); }

        @Override
        public int weight() { return 300; }

        @Override
        public boolean means(String run) {
            return Dates.in(run).stream()
                    .anyMatch(found -> found.usual().equals(date.usual()) || found.usual().equals(date.dayFirst()));
        }
    }

    /** A member id, an authorization number, a code: at least its beginning. */
    record Number(String compact) implements Term {

        @Override
        public String kind() { return "number"; }

        @Override
        public String query() { return compact + ":*"; }

        @Override
        public Optional<String> letters() { return Optional.of(compact); }

        @Override
        public int weight() { return 300; }

        @Override
        public boolean means(String run) {
            return Tokens.of(run).stream().anyMatch(token -> token.startsWith(compact));
        }
    }

    /** A name or another word, at least its beginning; in names also with a slip. */
    record Word(String folded) implements Term {

        private static final int SHORTEST_WITH_SLIP = 4;

        @Override
        public String kind() { return "word"; }

        @Override
        public String query() { return folded + ":*"; }

        @Override
        public Optional<String> letters() { return Optional.of(folded); }

        @Override
        public int weight() { return 100; }

        boolean mayHaveASlip() {
            return folded.length() >= SHORTEST_WITH_SLIP;
        }

        @Override
        public boolean means(String run) {
            Set<String> tokens = Tokens.of(run);
            return tokens.stream().anyMatch(token -> token.startsWith(folded) || mayHaveASlip() && slip(token));
        }

        private boolean slip(String token) {
            return Math.abs(token.length() - folded.length()) <= 1 && Typo.between(token, folded);
        }
    }

    /** What was typed, as terms, in its order; dates first. */
    static List<Term> in(String typed) {
        List<Term> terms = new ArrayList<>();
        StringBuilder rest = new StringBuilder(typed);
        for (Found date : Dates.in(typed)) {
            terms.add(new Day(date));
            rest.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
        }
        Tokens.RUN.matcher(rest).results().map(MatchResult::group).map(Term::of).distinct().forEach(terms::addAll);
        return terms.stream().distinct().toList();
    }

    private static List<Term> of(String run) {
        if (Tokens.hasDigit(run)) {
            return List.of(new Number(Tokens.compact(run)));
        }
        return Tokens.of(run).stream().<Term>map(Word::new).toList();
    }
}
