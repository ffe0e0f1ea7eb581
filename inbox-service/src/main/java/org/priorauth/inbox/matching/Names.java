package org.priorauth.inbox.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.priorauth.contracts.intake.Patient;

/** One patient's name as it can stand in a text. */
record Names(String family, List<String> given) {

    /** How a text names the person. */
    enum Naming {
        NOT, FAMILY_ONLY, INITIAL, FULL, OTHER_MIDDLE, WITH_SUFFIX
    }

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ll", "lll", "lv", "junlor", "senlor");
    private static final int LONGEST_FAMILY = 4;

    static Names of(Patient patient) {
        return new Names(patient.family() == null ? "" : Letters.squeezed(patient.family()),
                patient.given().stream().map(Letters::squeezed).filter(name -> !name.isEmpty()).toList());
    }

    Naming in(String text) {
        List<String> words = Letters.words(Letters.view(text));
        Naming best = Naming.NOT;
        for (int at = 0; at < words.size() && !family.isEmpty(); at++) {
            Optional<Integer> end = familyEnd(words, at);
            Naming here = end.isPresent() ? around(words, at, end.get()) : Naming.NOT;
            best = here.ordinal() > best.ordinal() ? here : best;
        }
        return best;
    }

    private Optional<Integer> familyEnd(List<String> words, int at) {
        return IntStream.rangeClosed(at + 1, Math.min(at + LONGEST_FAMILY, words.size())).boxed()
                .filter(end -> String.join("", words.subList(at, end)).equals(family)).findFirst();
    }

    private Naming around(List<String> words, int start, int end) {
        List<String> before = words.subList(Math.max(0, start - 3), start);
        List<String> after = words.subList(end, Math.min(words.size(), end + 3));
        boolean suffixed = !after.isEmpty() && SUFFIXES.contains(after.get(0));
        List<String> behind = suffixed ? after.subList(1, after.size()) : after;
        if (given.isEmpty()) {
            return Naming.FAMILY_ONLY;
        }
        Naming naming = stronger(ahead(before), following(behind));
        return naming == Naming.FULL && suffixed ? Naming.WITH_SUFFIX : naming;
    }

    private static Naming stronger(Naming one, Naming other) {
        return one == Naming.FULL || other == Naming.FULL ? Naming.FULL : one.ordinal() > other.ordinal() ? one : other;
    }

    /** First and middle names stand before the family name; at most two middle names lie between. */
    private Naming ahead(List<String> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).equals(given.get(0))) {
                return middle(before.subList(i + 1, before.size()));
            }
        }
        boolean initial = !before.isEmpty() && before.get(before.size() - 1).equals(given.get(0).substring(0, 1));
        return initial ? Naming.INITIAL : Naming.FAMILY_ONLY;
    }

    private Naming following(List<String> after) {
        if (after.isEmpty() || !after.get(0).equals(given.get(0))) {
            return !after.isEmpty() && after.get(0).equals(given.get(0).substring(0, 1))
                    ? Naming.INITIAL
                    : Naming.FAMILY_ONLY;
        }
        return middle(after.size() > 1 && after.get(1).length() == 1 ? after.subList(1, 2) : List.of());
    }

    /** A middle name we know and another letter in its place: perhaps somebody else. */
    private Naming middle(List<String> middle) {
        boolean other = given.size() > 1 && middle.size() == 1
                && !given.get(1).startsWith(middle.get(0).substring(0, 1));
        return other ? Naming.OTHER_MIDDLE : Naming.FULL;
    }
}
