package org.priorauth.lmn.domain.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Which words are one person's names, by whatever short form. */
final class Names {

    private static final Pattern WORD_BREAK = Pattern.compile("[\\s'’.-]+");
    private static final Set<String> GIVEN = read();
    /** Short forms that do not begin as the name does. */
    private static final List<Set<String>> ONE_NAME = List.of(Set.of("robert", "bob", "bobby", "rob"),
            Set.of("william", "bill", "billy", "will", "liam"),
            Set.of("margaret", "peggy", "meg", "maggie", "greta"),
            Set.of("elizabeth", "betty", "liz", "beth", "lisa", "betsy", "libby"),
            Set.of("james", "jim", "jimmy", "jamie"), Set.of("john", "jack", "johnny", "jon"),
            Set.of("richard", "dick", "rick", "ricky"),
            Set.of("charles", "chuck", "charlie", "chaz"),
            Set.of("theodore", "edward", "ted", "teddy", "ned", "ed", "eddie"),
            Set.of("anthony", "antonio", "tony"), Set.of("mary", "molly", "polly", "maria"),
            Set.of("sarah", "sally", "sara"), Set.of("ann", "anna", "anne", "nancy", "annie"),
            Set.of("katherine", "catherine", "kathryn", "kate", "katie", "kathy", "cathy", "kay", "kitty"),
            Set.of("henry", "harry", "hank"),
            Set.of("michael", "mike", "mickey", "miguel"), Set.of("stephen", "steven", "steve"),
            Set.of("jose", "pepe", "joseph", "joe", "joey"),
            Set.of("francisco", "paco", "pancho", "francis", "frank"), Set.of("guadalupe", "lupe"),
            Set.of("alexander", "alexandra", "sasha", "alejandro", "alex", "xander"),
            Set.of("christina", "tina", "chris", "kristina"),
            Set.of("patricia", "patrick", "pat", "patty", "trish", "tricia"),
            Set.of("deborah", "debra", "debbie", "deb"),
            Set.of("dorothy", "dot", "dottie"), Set.of("thomas", "tom", "tommy"), Set.of("lawrence", "larry"),
            Set.of("andrew", "drew", "andy"), Set.of("jeffrey", "geoffrey", "jeff"),
            Set.of("judith", "judy"), Set.of("susan", "suzanne", "sue", "susie"), Set.of("barbara", "barb", "babs"),
            Set.of("rebecca", "becky", "becca"), Set.of("gregorio", "gregory", "greg"));

    private final Set<String> own;

    private Names(Set<String> own) {
        this.own = own;
    }

    static Names of(Patient patient) {
        return new Names(Stream.concat(patient.given().stream(), Stream.ofNullable(patient.family()))
                .flatMap(Names::words).collect(Collectors.toSet()));
    }

    /** With what the letter says the patient is called besides: Wilhelmina (Minnie), goes by Katie. */
    static Names of(Patient patient, Stream<Sentence> letter) {
        Names own = of(patient);
        Set<String> all = new HashSet<>(own.own);
        letter.forEach(sentence -> CalledBesides.in(sentence, own).flatMap(Names::words).forEach(all::add));
        return new Names(all);
    }

    /** In lower case, without accents. */
    static Set<String> all(Patient patient) {
        return of(patient).own;
    }

    static Names of(List<String> given, String family) {
        return new Names(Stream.concat(given.stream(), Stream.ofNullable(family)).flatMap(Names::words)
                .collect(Collectors.toSet()));
    }

    private static Set<String> read() {
        try (InputStream file = Names.class.getResourceAsStream("/lint/given-names.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(Names::words).collect(Collectors.toUnmodifiableSet());
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    static boolean isGiven(String word) {
        return GIVEN.contains(plain(word));
    }

    /** Any word of the text is one of the person's names, or a short form of it. */
    boolean hold(String text) {
        return words(text).anyMatch(this::holdsWord);
    }

    /** A family name stands in a text: O'Brien as OBrien too, of Smith-Jones one half is enough. */
    static boolean stands(String family, String text) {
        Set<String> said = words(text).collect(Collectors.toSet());
        List<String> parts = words(family).toList();
        String all = words(text).collect(Collectors.joining());
        return said.containsAll(parts) || all.contains(String.join("", parts))
                || parts.size() > 1 && parts.stream().anyMatch(part -> part.length() > 3 && said.contains(part));
    }

    boolean isEmpty() { return own.isEmpty(); }

    private boolean holdsWord(String word) {
        return own.contains(word) || word.length() > 1 && own.stream().anyMatch(name -> isShort(word, name));
    }

    private static boolean isShort(String word, String name) {
        return word.length() >= 3 && name.startsWith(word) || name.length() >= 3 && word.startsWith(name)
                || word.length() >= 3 && name.length() >= 3 && word.substring(0, 3).equals(name.substring(0, 3))
                        && word.matches(".*(?:y|ie)")
                || isPet(word, name)
                || ONE_NAME.stream().anyMatch(forms -> forms.contains(word) && forms.contains(name));
    }

    /** Minnie is in Wilhelmina, Trudy in Gertrude. */
    private static boolean isPet(String word, String name) {
        if (word.length() < 4 || !word.endsWith("y") && !word.endsWith("i") && !word.endsWith("ie")) {
            return false;
        }
        String core = word.replaceAll("(?:ie|y|i|ey)$", "").replaceAll("(.)\\1$", "$1");
        return core.length() >= 3 && name.contains(core);
    }

    static Stream<String> words(String name) {
        return WORD_BREAK.splitAsStream(name).map(Names::plain).filter(word -> !word.isEmpty() && !word.equals("s"));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Punct}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
