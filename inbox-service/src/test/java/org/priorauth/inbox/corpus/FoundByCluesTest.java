package org.priorauth.inbox.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.inbox.corpus.Corpus.Labelled;
import org.priorauth.inbox.matching.Candidate;
import org.priorauth.inbox.matching.Candidates;
import org.priorauth.inbox.matching.Clue;
import org.priorauth.inbox.matching.Clues;
import org.priorauth.inbox.matching.Looking;
import org.priorauth.inbox.matching.Match;
import org.priorauth.inbox.matching.Matcher;

/** What a message is looked up by leads to its case, and to all that could be meant beside it. */
class FoundByCluesTest {

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "untouched", "third", "fourth", "variants", "fresh"})
    void amongWhatIsLookedUpAMessageIsMatchedAsAmongAll(String part) {
        // Given
        List<Candidate> all = Corpus.cases(part);
        List<Labelled> messages = Corpus.part(part);

        // When
        List<Match> amongFound = messages.stream().map(one -> new Matcher().match(one.seen(), lookedUp(one, all)))
                .toList();

        // Then
        List<Match> amongAll = messages.stream().map(one -> new Matcher().match(one.seen(), all)).toList();
        assertThat(sure(amongFound)).isEqualTo(sure(amongAll));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "third", "fourth"})
    void whereSomeWereLeftOutNothingIsLinkedByItself(String part) {
        // Given
        List<Candidate> all = Corpus.cases(part);

        // When
        List<Match> matches = Corpus.part(part).stream()
                .map(one -> new Matcher().match(one.seen(), new Candidates.Found(all, false))).toList();

        // Then
        assertThat(matches).noneMatch(Match.Linked.class::isInstance);
    }

    private static List<Object> sure(List<Match> matches) {
        return matches.stream()
                .<Object>map(match -> match instanceof Match.Linked linked ? linked.authorizationId() : "a person")
                .toList();
    }

    /** As the database does: a number, a birth date, the whole name, or the thread. */
    private static List<Candidate> lookedUp(Labelled message, List<Candidate> all) {
        Clues clues = Looking.of(message.seen());
        Set<String> asked = Stream.of(clues.ofNumbers(), clues.ofBirth(), clues.ofFamily(), clues.ofGiven())
                .flatMap(List::stream).collect(Collectors.toSet());
        return all.stream().filter(one -> shares(asked, one)
                || one.threads().stream().anyMatch(clues.threads()::contains)).toList();
    }

    private static boolean shares(Set<String> asked, Candidate one) {
        Set<String> shared = new HashSet<>(Clue.of(one));
        shared.retainAll(asked);
        return shared.stream().anyMatch(clue -> clue.startsWith("key:") || clue.startsWith("birth:"))
                || shared.stream().anyMatch(clue -> clue.startsWith("family:"))
                        && shared.stream().anyMatch(clue -> clue.startsWith("given:"));
    }
}
