package org.priorauth.lmn.domain.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Parts;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Sides;
import org.priorauth.lmn.domain.lint.words.Sides.Side;

/** Left where the order says right. A side that was treated earlier, or is only compared with, may be named. */
final class WrongSide implements Rule {

    private static final Set<Element> IDENTIFIERS = EnumSet.of(Element.PATIENT, Element.PROVIDER);

    private static final String WRONG_WITH_IT = "(?:pain|ache|weak\\w*|numb\\w*|paresis|paralys\\w*|stiff\\w*|swell\\w*|spastic\\w*|"
            + "tingl\\w*|neglect|deficits?|injur\\w*|tear|fracture|surgery|repair|replacement|arthroplasty|procedure|operation|hernia)";
    private static final Pattern ILL = Pattern.compile("(?i)^\\W+(?:\\w+\\W+){0,2}" + WRONG_WITH_IT + "\\b");
    private static final Pattern ILL_BEFORE = Pattern.compile("(?i)\\b" + WRONG_WITH_IT + "(?: \\w+){0,3}\\s*$");
    private static final Pattern ILL_ANYWHERE = Pattern
            .compile("(?i)\\b" + WRONG_WITH_IT + "\\b|\\b(?:cannot|lacks?|limited|only|"
                    + "loss|lost|reduced|decreased|treat\\w*|inject\\w*)\\b");
    private static final Pattern TOLD_OF_IT = Pattern.compile("(?i)^\\W*(?:on )?(?:the|his|her|their)\\b");
    private static final Pattern ALONE = Pattern
            .compile("(?i)(?:[,;(]\\s*|\\bon the |\\bfor the )(left|right)(?: side)?(?=\\s*(?:[,;.)]|$))");
    private static final Pattern STRONG = Pattern
            .compile("(?i)\\b(?:5/5|full strength|normal|no (?:numbness|symptoms|pain|deficits?))(?!\\w)");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern MEASURE_BEGINS = Pattern
            .compile("(?i)[;,(]\\s*(?:and |where(?:as)? |while |against )?(?:the |his |her )?$");
    private static final Pattern MEASURED = Pattern
            .compile(
                    "(?i)^(?:\\s+\\w+){0,2}\\s+(?:gives?|bends?|reach(?:es)?|measures?|hops?|holds?|is|has|turns?|opens?|lifts?|at)\\s+(?:\\w+ )?\\d");
    private static final Pattern USED = Pattern
            .compile("(?i)\\b(?:us(?:es?|ing|ed)|with|by|rel(?:y|ies|ying) on|leans? on|leaning on|"
                    + "leads? with|sleeps? on|sleeping on|l(?:ies|ying) on|stands? on|standing on|hops? on|pivots? on|rolls? (?:on)?to|turns? to|"
                    + "holds? \\w+ in|carr(?:y|ies|ying) \\w+ (?:on|in|with)|(?:cane|crutch|rail|walker|bag|phone) (?:is )?(?:on|in)|"
                    + "shift\\w*(?: \\w+){0,2} (?:to|onto)|bear\\w* \\w+ (?:on|through))"
                    + "\\s+(?:only\\s+|just\\s+)?(?:the|her|his|their)?\\s*$");
    /** "Her right thumb is managed with a splint": the other side, which is ill too, and is cared for otherwise. */
    private static final Pattern CARED_FOR = Pattern.compile(
            "(?i)\\b(?:is|are|remains?|has been|being) (?:\\w+ )?(?:managed|controlled|observed|watched|followed|monitored|left alone)\\b");
    private static final Pattern SUBJECT = Pattern
            .compile("(?i)\\W*(?:the|his|her|their|(?:mrs?|ms)\\.? \\S+['’]s)?\\s*");
    private static final Pattern BRAIN = Pattern
            .compile("(?i)^\\W*(?:stroke|infarct\\w*|MCA|CVA|brain|cerebral|hemorrhage|"
                    + "hemispher\\w*|frontal|parietal|lesion|of the bed|rail\\w*|radicul\\w*|lacunar|middle|pontine|thalamic|basal)");

    @Override
    public String id() {
        return "wrong-side";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.sentences().filter(sentence -> !IDENTIFIERS.contains(sentence.section()))
                .flatMap(sentence -> Stream.of(ofParts(letter, sentence), ofTheBody(letter, sentence),
                        ofTheRequest(letter, sentence)).flatMap(findings -> findings).limit(1));
    }

    private Stream<Finding> ofParts(Reading letter, Sentence sentence) {
        List<Sides.Found> sides = Sides.in(sentence.text());
        return sides.stream().filter(found -> isWrong(letter, sentence, found, sides))
                .map(found -> finding(sentence, found, known(letter, sentence, found)));
    }

    private static boolean isWrong(Reading letter, Sentence sentence, Sides.Found found, List<Sides.Found> all) {
        Set<Side> known = known(letter, sentence, found);
        return isOther(found.side(), known) && !isCompared(sentence, found, all, known)
                && !isMeasuredBeside(letter, sentence, found, known) && !isFullyStrong(sentence, found)
                && !Aside.holds(letter, sentence, found.start()) && !isUsed(sentence, found)
                && !isTold(letter, sentence, found) && !isCaredFor(sentence, found);
    }

    /** Of a limb that is ill where half the body is. */
    private static Set<Side> known(Reading letter, Sentence sentence, Sides.Found found) {
        Set<Side> ofPart = letter.subject().sidesOf(found.part());
        boolean ill = ILL.matcher(sentence.after(found.end(), 25)).find()
                || ILL_BEFORE.matcher(sentence.before(found.start(), 40)).find();
        return ofPart.isEmpty() && ill && found.part().region() != Parts.Region.HEAD
                ? letter.subject().ofTheBody()
                : ofPart;
    }

    private static boolean isOther(Side side, Set<Side> known) {
        return !known.isEmpty() && !known.contains(Side.BOTH) && side != Side.BOTH && !known.contains(side);
    }

    private static boolean isCompared(Sentence sentence, Sides.Found found, List<Sides.Found> all, Set<Side> known) {
        return all.stream().anyMatch(other -> known.contains(other.side()) && other.part().mayBe(found.part()))
                || known.stream().anyMatch(side -> Sides.mentions(sentence.text(), side, found.part(), all));
    }

    private static boolean isFullyStrong(Sentence sentence, Sides.Found found) {
        return sentence.section() != Element.GOAL && STRONG.matcher(sentence.after(found.end(), 25)).find();
    }

    /** "Left knee flexion is 78 degrees. The right knee bends to 130." Where both are measured one is the measure. */
    private static boolean isMeasuredBeside(Reading letter, Sentence sentence, Sides.Found found, Set<Side> known) {
        List<Sentence> section = letter.sentences(sentence.section()).toList();
        int at = section.indexOf(sentence);
        return isTheMeasure(sentence, found)
                || at > 0 && sentence.says(TOLD_OF_IT) && FIGURE.matcher(sentence.text()).find()
                        && !sentence.says(ILL_ANYWHERE)
                        && section.subList(0, at).stream().filter(before -> FIGURE.matcher(before.text()).find())
                                .anyMatch(before -> Sides.in(before.text()).stream()
                                        .anyMatch(own -> known.contains(own.side()) && own.part() == found.part()));
    }

    /** "Wrist flexion 31 degrees; the left wrist gives 80": a clause of its own, and figures before and behind it. */
    private static boolean isTheMeasure(Sentence sentence, Sides.Found found) {
        String before = sentence.text().substring(0, found.start());
        String after = sentence.clause(found.start());
        return MEASURE_BEGINS.matcher(before).find() && FIGURE.matcher(before).find()
                && MEASURED.matcher(sentence.after(found.end(), 40)).find() && !ILL_ANYWHERE.matcher(after).find();
    }

    /** She shaves with the left hand: that the other side does the work is what the letter tells. */
    private static boolean isUsed(Sentence sentence, Sides.Found found) {
        return USED.matcher(sentence.before(found.start(), 40)).find()
                && !ILL.matcher(sentence.after(found.end(), 25)).find();
    }

    private static boolean isCaredFor(Sentence sentence, Sides.Found found) {
        return sentence.section() != Element.SERVICE && sentence.says(CARED_FOR)
                && SUBJECT.matcher(sentence.text().substring(0, found.start())).matches();
    }

    private static boolean isTold(Reading letter, Sentence sentence, Sides.Found found) {
        return sentence.section() != Element.SERVICE && sentence.section() != Element.GOAL
                && letter.known().clinicalFacts().stream().map(fact -> fact.fact().text())
                        .anyMatch(fact -> Sides.in(fact).stream()
                                .anyMatch(told -> told.side() == found.side() && told.part().mayBe(found.part()))
                                && Aside.alike(fact, sentence.text()));
    }

    private Stream<Finding> ofTheBody(Reading letter, Sentence sentence) {
        Set<Side> known = letter.subject().anySide();
        return Sides.wholeSide(sentence.text()).stream()
                .filter(found -> known.size() == 1 && isOther(found.side(), known))
                .filter(found -> !Aside.holds(letter, sentence, found.start()) && !isOfThePlace(sentence, found))
                .filter(found -> !Sides.mentions(sentence.text(), known.iterator().next(), null, List.of()))
                .map(found -> finding(sentence, found, known));
    }

    /** "One unit, left": a side that stands alone where the service is named. */
    private Stream<Finding> ofTheRequest(Reading letter, Sentence sentence) {
        Set<Side> known = letter.subject().anySide();
        return sentence.section() != Element.SERVICE || known.size() != 1 || known.contains(Side.BOTH)
                ? Stream.of()
                : ALONE.matcher(sentence.text()).results()
                        .map(match -> new Sides.Found(match.start(1), match.end(1),
                                Side.valueOf(match.group(1).toUpperCase()), null))
                        .filter(found -> isOther(found.side(), known)
                                && !Sides.mentions(sentence.text(), known.iterator().next(), null, List.of()))
                        .map(found -> finding(sentence, found, known));
    }

    /** A stroke of one half of the brain shows on the other half of the body; on a side one can also lie. */
    private static boolean isOfThePlace(Sentence sentence, Sides.Found found) {
        String after = sentence.after(found.end(), 30);
        boolean plain = found.end() - found.start() > 4 && sentence.text().substring(found.start(), found.end())
                .matches("(?i).*side");
        return BRAIN.matcher(after).find() || plain && !ILL.matcher(after).find()
                && !ILL_BEFORE.matcher(sentence.before(found.start(), 40)).find();
    }

    private Finding finding(Sentence sentence, Sides.Found found, Set<Side> known) {
        return Finding.at(this, sentence.spot(found.start(), found.end()), "The side is not the one of the order.",
                "Correct the side, or say when the other side was treated.")
                .against("diagnosis", known.iterator().next().name().toLowerCase());
    }
}
