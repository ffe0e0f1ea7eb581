package org.priorauth.lmn.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Standing.How;

/** Holds each statement of a section against the facts as they are now, and finds the sentences that are wrong by now. */
final class Recheck {

    /** A code, a number, or a word longer than an article. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}./'-]*[\\p{L}\\p{N}])?");
    private static final int ARTICLE = 3;

    private final List<Statement> basis;
    private final List<Statement> fresh;
    private final List<Fact> facts;

    Recheck(List<Statement> basis, List<Statement> fresh, List<Fact> facts) {
        this.basis = basis;
        this.fresh = fresh;
        this.facts = facts;
    }

    Standing of(Statement statement) {
        if (statement.source().ofPerson()) {
            return written(statement);
        }
        String kind = kind(statement.source());
        if (Statement.texts(fresh).contains(statement.text())) {
            return new Standing(statement, kind, How.HOLDS, null, List.of());
        }
        return now(statement).map(now -> new Standing(statement, kind, How.CHANGED, now.text(), List.of()))
                .orElseGet(() -> new Standing(statement, kind, How.GONE, null, List.of()));
    }

    private Standing written(Statement sentence) {
        Set<String> said = words(sentence.text());
        Set<String> nowSaid = fresh.stream().flatMap(it -> words(it.text()).stream()).collect(Collectors.toSet());
        for (Statement old : changed()) {
            List<String> stale = words(old.text()).stream()
                    .filter(word -> said.contains(word) && !nowSaid.contains(word)).sorted().toList();
            if (!stale.isEmpty()) {
                return new Standing(sentence, sentence.source().fact(),
                        now(old).isPresent() ? How.CHANGED : How.GONE, now(old).map(Statement::text).orElse(null),
                        stale);
            }
        }
        return new Standing(sentence, sentence.source().fact(), How.WRITTEN, null, List.of());
    }

    /** What the facts said when the person wrote, and do not say any more. */
    private List<Statement> changed() {
        List<String> texts = Statement.texts(fresh);
        return basis.stream().filter(old -> !texts.contains(old.text())).toList();
    }

    private Optional<Statement> now(Statement old) {
        return fresh.stream().filter(one -> one.source().fact().equals(old.source().fact())).findFirst();
    }

    private String kind(Source source) {
        return facts.stream().filter(fact -> fact.source().fact().equals(source.fact())).map(Fact::kind).findFirst()
                .orElse(null);
    }

    private static Set<String> words(String text) {
        Stream<String> words = WORD.matcher(text).results().map(MatchResult::group);
        return words.filter(word -> word.length() > ARTICLE || word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
