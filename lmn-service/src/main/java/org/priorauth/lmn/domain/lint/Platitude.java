package org.priorauth.lmn.domain.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;

/**
 * A sentence that could stand in any letter: "This equipment is the best option to meet his needs." Every word of it is
 * general or only repeats what the order asks for, and one of them praises or laments.
 */
final class Platitude {

    private static final Set<Element> ARGUING = Set.of(Element.FUNCTIONAL_LIMITATION, Element.RATIONALE);
    /** Gait training, swallowing therapy: a name of care, no function. */
    private static final Pattern CARE = Pattern
            .compile("(?i)\\b[A-Za-z-]+ (?:therapy|training|treatment|rehabilitation|"
                    + "program|intervention|services|surgery|equipment|device|study|imaging|medication|infusions?)\\b");
    private static final int SHORTEST = 4;
    /** Twice praised, a sentence stays one where a word in so many is its own: to enjoy her golden years. */
    private static final int ONE_IN = 9;
    /** What never happened is a fact, and so is what is not needed, what is not the cause, and how somebody lives. */
    private static final Pattern FACT = Pattern.compile("(?i)\\b(?:has|have|had|was|were) (?:never|not yet)\\b|"
            + "\\b(?:is|are|was|were) (?:not|no longer) (?:the|a|an)\\b|, (?:and )?not (?:the |his |her )?\\w+,? (?:is|are|was)\\b|"
            + "\\b(?:is|are|was|were|be) (?:not|no longer|never) (?:\\w+ )?(?:needed|necessary|required|indicated|wanted|requested|planned)\\b|"
            + "\\b(?:is|are|was|were) (?:also |now |otherwise )?normal\\b|^\\W*no (?:\\w+ ){1,4}(?:is|are|was|were)\\b|\\b\\w+ed (?:the|his|her|their) (?:\\w+ ){1,3}but not\\b|"
            + "\\b(?:non-?)?smok(?:es?|er|ing)\\b|\\btobacco\\b|\\bcriteria (?:for|of) (?!coverage|approval|medical|authori|the (?:requested|service|item|device)|this)");

    private final Set<String> ordered;

    private Platitude(Set<String> ordered) {
        this.ordered = ordered;
    }

    static Platitude against(Reading letter) {
        Set<String> ordered = new HashSet<>();
        letter.order().stream().flatMap(Platitude::names).flatMap(name -> GeneralWords.of(name).stream())
                .forEach(ordered::add);
        return new Platitude(ordered);
    }

    private static Stream<String> names(Order order) {
        Stream<Code> codes = Stream.concat(order.diagnoses().stream().map(diagnosis -> diagnosis.code()),
                order.lines().stream().map(line -> line.code()));
        Stream<String> patient = order.patient() == null
                ? Stream.of()
                : Stream.concat(order.patient().given().stream(), Stream.ofNullable(order.patient().family()));
        return Stream.concat(patient, codes.filter(code -> code != null && code.display() != null).map(Code::display));
    }

    boolean is(Sentence sentence) {
        if (!ARGUING.contains(sentence.section())) {
            return false;
        }
        String plain = withoutCare(sentence.text());
        List<String> words = GeneralWords.of(plain);
        long claims = GeneralWords.of(sentence.text()).stream().filter(GeneralWords.standard()::claim).distinct()
                .count();
        long own = words.stream().filter(word -> !saysNothing(word)).count();
        return words.size() >= SHORTEST && !Measures.isConcrete(plain) && !Measures.hasTime(plain)
                && !sentence.says(FACT) && claims > 0 && own <= (claims > 1 ? words.size() / ONE_IN : 0);
    }

    /** How many different words would not fit any patient. */
    long telling(String text) {
        return GeneralWords.of(text).stream().filter(word -> word.length() > 2 && !saysNothing(word)).distinct()
                .count();
    }

    static String withoutCare(String text) {
        return CARE.matcher(text).replaceAll("treatment");
    }

    private boolean saysNothing(String word) {
        return GeneralWords.standard().hold(word)
                || ordered.contains(word) && word.chars().allMatch(Character::isLetter);
    }
}
