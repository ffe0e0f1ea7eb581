package org.priorauth.inbox.meaning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which sentences speak for which kind; what a sentence says only conditionally or of the past is no signal. */
record Signals(List<Sentence> all) {

    private List<Sentence> firm() {
        return all.stream().filter(sentence -> !sentence.says(Phrases.CONDITIONAL) && !sentence.question()).toList();
    }

    Optional<Sentence> anotherMatter() {
        return all.stream().filter(sentence -> sentence.says(Phrases.ANOTHER_MATTER)).findFirst();
    }

    Optional<Sentence> denial() {
        return Optional.of(denials(sentence -> !sentence.says(Phrases.INTENDED))).filter(some -> !some.isEmpty())
                .map(some -> some.get(0))
                .or(() -> all.stream().filter(one -> one.says(Phrases.WHY_DENIED)).findFirst());
    }

    private List<Sentence> denials(Predicate<Sentence> which) {
        return firm().stream().filter(which).filter(sentence -> plainly(sentence).says(Phrases.DENIAL)).toList();
    }

    /** What the sentence says once the denials that are none are taken out. */
    private static Sentence plainly(Sentence sentence) {
        return sentence.without(Phrases.UNDECIDED).without(Phrases.NOT_DENIED);
    }

    Optional<Sentence> intended() {
        return all.stream().filter(sentence -> sentence.says(Phrases.INTENDED)).findFirst();
    }

    Optional<Sentence> approval() {
        return firm().stream().filter(sentence -> !sentence.says(Phrases.INTENDED))
                .filter(sentence -> sentence.without(Phrases.UNDECIDED).without(Phrases.DENIAL).says(Phrases.APPROVAL))
                .findFirst();
    }

    Optional<Sentence> peer() {
        return all.stream().filter(sentence -> sentence.says(Phrases.PEER)).findFirst();
    }

    Optional<Sentence> asking() {
        return all.stream().filter(sentence -> !aside(sentence))
                .filter(sentence -> sentence.without(Phrases.NOTHING_NEEDED)
                        .says(Phrases.ASKING))
                .filter(sentence -> !sentence.question() || sentence.says(Phrases.ASKED_POLITELY))
                .findFirst();
    }

    /** What one may do after a denial, or with a stray fax, is not asked for. */
    private static boolean aside(Sentence sentence) {
        String view = sentence.view();
        return sentence.says(Phrases.PEER) || view.matches("\\W*(?:lf|sl|should)\\b.*") || view.contains("appeal")
                || view.contains("apela")
                || view.contains("ln error") || view.contains("confldent") || view.contains("dlsregard");
    }

    Optional<Sentence> received() {
        return all.stream()
                .filter(sentence -> !sentence.says(Phrases.CONDITIONAL) || sentence.view().contains("notlfy"))
                .filter(sentence -> sentence.says(Phrases.RECEIVED) || sentence.says(Phrases.UNDECIDED)).findFirst();
    }

    boolean says(Pattern pattern) {
        return firm().stream().anyMatch(sentence -> sentence.says(pattern));
    }
}
