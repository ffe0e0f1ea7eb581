package org.priorauth.inbox.meaning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which sentences speak for which kind; what a sentence says only conditionally or of the past is no signal. */
record Signals(List<Sentence> all) {

    private static final int HEADING = 6;

    private List<Sentence> firm() {
        return all.stream().filter(sentence -> !sentence.says(Phrases.CONDITIONAL) && !sentence.question()).toList();
    }

    /** Also where a case is named only beside it; a case that is decided, or asked about, weighs more than a footer. */
    Optional<Sentence> anotherMatter() {
        return first(Matters.ANOTHER).or(() -> speaksOfACase() ? Optional.empty() : first(Matters.BESIDE));
    }

    /** A short line without another word than the refusal: what was approved besides is of the past. */
    private boolean headedByADenial() {
        return denials(sentence -> !sentence.says(Phrases.INTENDED)).stream()
                .anyMatch(one -> one.view().strip().split("\\s+").length <= HEADING && !one.says(Phrases.PARTLY));
    }

    /** The patient or the family, not a payer. */
    Optional<Sentence> patientsVoice() {
        return first(Matters.OF_A_CASE).isPresent() ? Optional.empty() : first(Matters.PATIENTS_VOICE);
    }

    private boolean speaksOfACase() {
        return first(Matters.OF_A_CASE).isPresent()
                && (approval().isPresent() || denial().isPresent() || asking().isPresent());
    }

    private Optional<Sentence> first(Pattern pattern) {
        return all.stream().filter(sentence -> sentence.says(pattern)).findFirst();
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
        return first(Phrases.INTENDED);
    }

    Optional<Sentence> approval() {
        boolean refused = headedByADenial();
        return firm().stream().filter(sentence -> !sentence.says(Phrases.INTENDED))
                .filter(sentence -> !(refused && sentence.says(Phrases.FORMERLY)))
                .filter(sentence -> sentence.without(Phrases.UNDECIDED).without(Phrases.DENIAL).says(Phrases.APPROVAL))
                .findFirst();
    }

    /** Named as such, or a reviewer who would like to speak with the clinician. */
    Optional<Sentence> peer() {
        return first(Requests.PEER)
                .or(() -> first(Requests.REVIEWING).isPresent() ? first(Requests.WOULD_SPEAK) : Optional.empty());
    }

    Optional<Sentence> asking() {
        return first(Requests.WANTS_THE_OUTCOME).isPresent() ? Optional.empty() : asked();
    }

    private Optional<Sentence> asked() {
        return all.stream().filter(sentence -> !aside(sentence))
                .filter(sentence -> sentence.without(Requests.NOTHING_NEEDED)
                        .says(Requests.ASKING))
                .filter(sentence -> !sentence.question() || sentence.says(Requests.ASKED_POLITELY))
                .findFirst();
    }

    /** What one may do after a denial, or with a stray fax, is not asked for. */
    private static boolean aside(Sentence sentence) {
        String view = sentence.view();
        return sentence.says(Requests.PEER) || view.matches("\\W*(?:lf|sl|should)\\b.*") || view.contains("appeal")
                || view.contains("apela")
                || view.contains("ln error") || view.contains("confldent") || view.contains("dlsregard");
    }

    Optional<Sentence> received() {
        return all.stream()
                .filter(sentence -> !sentence.says(Phrases.CONDITIONAL) || sentence.view().contains("notlfy"))
                .filter(sentence -> sentence.says(Requests.RECEIVED) || sentence.says(Phrases.UNDECIDED)).findFirst();
    }

    boolean says(Pattern pattern) {
        return firm().stream().anyMatch(sentence -> sentence.says(pattern));
    }
}
