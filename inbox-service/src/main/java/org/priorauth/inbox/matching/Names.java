package org.priorauth.inbox.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.priorauth.contracts.intake.Patient;

/** One patient's name as it can stand in a text. */
record Names(String family, List<String> given) {

    /** How a text names the person. */
    enum Naming {
        NOT, FAMILY_ONLY, INITIAL, FULL, OTHER_MIDDLE, WITH_SUFFIX
    }

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ll", "lll", "lv", "junlor", "senlor");
    /** So far apart are the names on both sides of a number. */
    private static final String APART = " zz zz zz ";
    /** A code beside a name is none of its suffixes: 97112 is not II. */
    private static final Pattern NUMBERS = Pattern.compile("-(?=\\d)|(?<![\\p{L}\\d])\\d{3,}(?![\\p{L}\\d])");
    private static final int LONGEST_FAMILY = 4;

    static Names of(Patient patient) {
        return new Names(patient.family() == null ? "" : Letters.squeezed(patient.family()),
                patient.given().stream().map(Letters::squeezed).filter(name -> !name.isEmpty()).toList());
    }

    /** Alike in family and first name: a middle name more does not make it another. */
    boolean sameAs(Names other) {
        return family.equals(other.family) && (given.isEmpty()
                ? other.given.isEmpty()
                : !other.given.isEmpty() && given.get(0).equals(other.given.get(0)));
    }

    Naming in(String text) {
        return in(words(text));
    }

    /** Of a text that many names are looked for in: it is taken apart once. */
    Naming in(List<Word> words) {
        Naming best = Naming.NOT;
        for (int at = 0; at < words.size() && !family.isEmpty(); at++) {
            Optional<Integer> end = familyEnd(words, at);
            Naming here = end.isPresent() ? around(words, at, end.get()) : Naming.NOT;
            best = here.ordinal() > best.ordinal() ? here : best;
        }
        return best;
    }

    /**
     * A word of a text.
     *
     * @param goesOn a hyphen joins it to the next
     */
    record Word(String text, boolean goesOn) {}

    static List<Word> words(String text) {
        return Arrays
                .stream(Letters.view(NUMBERS.matcher(text).replaceAll(APART)).split("(?<=-)(?=\\p{L})|[^\\p{L}'-]+"))
                .flatMap(part -> {
                    List<String> bare = Letters.words(part + " ");
                    return IntStream.range(0, bare.size()).mapToObj(i -> new Word(bare.get(i),
                            i == bare.size() - 1 && part.matches(".*\\p{L}-")));
                }).toList();
    }

    /** A family name that is joined to another is that other, longer one: Vance is not Vance-Hill. */
    private Optional<Integer> familyEnd(List<Word> words, int at) {
        if (!family.startsWith(words.get(at).text()) || at > 0 && words.get(at - 1).goesOn()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(at + 1, Math.min(at + LONGEST_FAMILY, words.size())).boxed()
                .filter(end -> String.join("", texts(words, at, end)).equals(family))
                .filter(end -> !words.get(end - 1).goesOn()).findFirst();
    }

    private static List<String> texts(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::text).toList();
    }

    private Naming around(List<Word> words, int start, int end) {
        List<String> before = texts(words, Math.max(0, start - 3), start);
        List<String> after = texts(words, end, Math.min(words.size(), end + 4));
        boolean suffixed = !after.isEmpty() && SUFFIXES.contains(after.get(0)) && firstName(after, 0) == 0;
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
            int end = firstName(before, i);
            if (end > 0) {
                return middle(before.subList(end, before.size()));
            }
        }
        boolean initial = !before.isEmpty() && before.get(before.size() - 1).equals(given.get(0).substring(0, 1));
        return initial ? Naming.INITIAL : Naming.FAMILY_ONLY;
    }

    private Naming following(List<String> after) {
        int end = after.isEmpty() ? 0 : firstName(after, 0);
        if (end == 0) {
            return !after.isEmpty() && after.get(0).equals(given.get(0).substring(0, 1))
                    ? Naming.INITIAL
                    : Naming.FAMILY_ONLY;
        }
        return middle(after.size() > end && after.get(end).length() == 1 ? after.subList(end, end + 1) : List.of());
    }

    /** Where a first name ends that begins there, also one of several words, or written in one; 0 where none does. */
    private int firstName(List<String> words, int at) {
        String joined = String.join("", given);
        return IntStream.rangeClosed(at + 1, Math.min(at + LONGEST_FAMILY, words.size()))
                .filter(end -> named(String.join("", words.subList(at, end)), joined)).findFirst().orElse(0);
    }

    private boolean named(String words, String joined) {
        return words.equals(given.get(0)) || given.size() > 1 && given.get(1).length() > 1 && words.equals(joined);
    }

    /** A middle name we know and another letter in its place: perhaps somebody else. */
    private Naming middle(List<String> middle) {
        boolean other = given.size() > 1 && middle.size() == 1
                && !given.get(1).startsWith(middle.get(0).substring(0, 1));
        return other ? Naming.OTHER_MIDDLE : Naming.FULL;
    }
}
