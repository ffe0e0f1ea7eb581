package org.priorauth.lmn.domain.lint;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Parts;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** A part of the body that the order does not speak of, named as what is ill or treated. */
final class WrongBodyPart implements Rule {

    private static final Set<Element> IDENTIFIERS = EnumSet.of(Element.PATIENT, Element.PROVIDER);
    private static final Set<Parts> GENERAL = EnumSet.of(Parts.HAND, Parts.ARM, Parts.LEG, Parts.FOOT, Parts.EYE,
            Parts.EAR, Parts.KIDNEY, Parts.BREAST,
            Parts.LUNG, Parts.BOWEL, Parts.PROSTATE, Parts.BRAIN, Parts.GALLBLADDER, Parts.RAISE);
    /** What a part of the body has when it is the one that is ill. */
    private static final String DISEASE = "(?:pain|ache|replacement|arthroplasty|arthroscop\\w+|MRI|CT|imaging|surgery|osteoarthritis|"
            + "arthritis|fracture|tear|repair|sprain|strain|impingement|stenosis|instability|reconstruction|injection|fusion|non-?unions?|union|"
            + "radiculopathy|discectomy|injury|replaced|dislocation|bursitis|tendin\\w+)s?";
    /** What it has when it is treated, too. */
    private static final String ILL = "(?:" + DISEASE
            + "|stiffness|flexion|extension|abduction|elevation|rotation|rehabilitation|"
            + "therapy|dysfunction|swelling|range|brace|orthosis|strengthening|joint|contracture|weakness|condition|symptoms|"
            + "function|motion|mobility)";
    private static final String BETWEEN = "\\s+(?:of|in|at|to|for|from|with|about)\\s+(?:(?:the|his|her|their|(?:the |this |our )?patient['’]s|left|right|both|a|affected|"
            + "involved|painful|operated)\\s+){0,2}(?:left |right )?$";
    private static final Pattern BEHIND = behind(ILL);
    private static final String MOVES = "(?:" + DISEASE
            + "|stiffness|flexion|extension|abduction|elevation|rotation|swelling|contracture)";
    private static final Pattern BEHIND_NEAR = behind(MOVES);
    private static final Pattern BEFORE_NEAR = Pattern.compile("(?i)\\b" + MOVES + BETWEEN);
    /** The joints around the ill one are moved and strengthened with it. */
    private static final Pattern TREATED_WITH_IT = Pattern.compile(
            "(?i)\\b(?:\\d[+-]?/5|strength\\w*|weak\\w*|abduct\\w*|stretch\\w*|mobili[sz]\\w*|stabili[sz]\\w*|exercis\\w*|manual|posture|training)\\b");
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b" + ILL + BETWEEN
            + "|\\b(?:treat\\w*|injured|hurts?|operat\\w+ on|painful|torn|arthritic|stiff|swollen|affected|involved|degenerative|"
            + "fractured|broken|examination of|replace|lift(?:ing)?|raise|raising)\\s+(?:(?:of|on|to|for)\\s+)?"
            + "(?:(?:the|his|her|their)\\s+)?(?:left |right )?$");
    private static final Pattern NOT_TREATED = Pattern
            .compile("(?i)\\b(?:refer\\w* (?:pain|to)|referred|radiat\\w*|comorbid\\w*|"
                    + "secondary|den(?:y|ies|ied)|no evidence|negative for|rule[sd]? out|exclud\\w*|donor|graft|screen\\w*|also (?!needed|required?s?|necessary|indicated|requested|planned|calls?)\\w+|in addition|"
                    + "as well as|unrelated|separate\\w*|protect\\w*|prevent\\w*|avoid\\w*|sparing|no (?:\\w+ )?(?:pain|injury|fracture))\\b");

    /** Hands or a load laid on a part: that is done where the order says. */
    private static final Pattern TREATING = Pattern.compile(
            "(?i)\\b(?:stretch\\w*|mobili[sz]\\w*|massage|manipulat\\w*|strengthen\\w*|taping|splinting|bracing|loading|icing|"
                    + "dry needling|release|traction|stimulation|ultrasound|manual therapy|exercis\\w*)\\s+(?:of|to|for|on)\\s+"
                    + "(?:(?:the|his|her|their)\\s+)?(?:left |right |stiff |painful )?$");
    private static final Pattern BEGINNING = Pattern
            .compile("(?i)\\W*(?:(?:the )?patient['’]s|the|his|her)?\\s*(?:left |right )?");
    /** As the subject: the ankle is tender, his jaw opens 22 mm; a list or a heading says nothing of it. */
    private static final Pattern NOT_ILL_WITH = Pattern.compile(
            "(?i)^(?:['’]s|s['’])?(?:\\s*$|\\s*[:;,/&]|\\s+(?:and|or|to|of|with)\\b)|\\b(?:normal|intact|full|5/5|unremarkable|"
                    + "clear|negative|healed|not being|no longer|surgeon|surgery|specialist|clinic)\\b");

    private static Pattern behind(String words) {
        return Pattern.compile(
                "(?i)^(?:['’]s)?\\s+(?:joint |spine |spinal |cuff |range of |external |internal |active |passive |"
                        + "active range of )?" + words + "\\b");
    }

    @Override
    public String id() {
        return "wrong-body-part";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        Subject subject = letter.subject();
        return subject.whole() || subject.principal().isEmpty()
                ? Stream.of()
                : letter.sentences()
                        .filter(sentence -> !IDENTIFIERS.contains(sentence.section()))
                        .flatMap(sentence -> Parts.in(sentence.text()).stream()
                                .filter(found -> isWrong(letter, sentence, found)
                                        || isFoundElsewhere(letter, sentence, found)
                                        || isTreatedElsewhere(letter, sentence, found))
                                .filter(found -> !isBesideItsCode(letter, sentence)).limit(1)
                                .map(found -> finding(sentence, found, subject)));
    }

    /** A condition that does not go with the code beside it is another rule's affair. */
    private static boolean isBesideItsCode(Reading letter, Sentence sentence) {
        return sentence.section() == Element.DIAGNOSIS && new CodeDescription().isWrong(letter, sentence);
    }

    private static boolean isWrong(Reading letter, Sentence sentence, Parts.Found found) {
        Subject subject = letter.subject();
        return !subject.speaksOf(found.part()) && !GENERAL.contains(found.part())
                && !Aside.holds(letter, sentence, found.start()) && !sentence.says(NOT_TREATED)
                && isIll(sentence, found, subject.isNextTo(found.part())) && mayStandAlone(subject, sentence);
    }

    /** "Ankle dorsiflexion is painful" in the letter of a hand: examined, ill, and far from all the order speaks of. */
    private static boolean isFoundElsewhere(Reading letter, Sentence sentence, Parts.Found found) {
        Subject subject = letter.subject();
        return !NOT_ILL_WITH.matcher(sentence.text().substring(found.end())).find()
                && BEGINNING.matcher(sentence.text().substring(0, found.start())).matches()
                && isFar(subject, found.part())
                && !sentence.says(NOT_TREATED) && !Aside.holds(letter, sentence, found.start())
                && mayStandAlone(subject, sentence);
    }

    /** "Stretching of the elbow" in the letter of an ankle, whatever else the sentence names. */
    private static boolean isTreatedElsewhere(Reading letter, Sentence sentence, Parts.Found found) {
        return TREATING.matcher(sentence.before(found.start(), 50)).find() && isFar(letter.subject(), found.part())
                && !GENERAL.contains(found.part()) && !sentence.says(NOT_TREATED)
                && !Aside.holds(letter, sentence, found.start());
    }

    private static boolean isFar(Subject subject, Parts part) {
        return Stream.concat(subject.principal().stream(), subject.other().stream())
                .noneMatch(own -> own.region() == part.region()
                        || own.region() == Parts.Region.SPINE && part.region() != Parts.Region.TRUNK
                        || part.region() == Parts.Region.SPINE);
    }

    /** Where the order's own part stands in the sentence too, the other one is told beside it. */
    private static boolean mayStandAlone(Subject subject, Sentence sentence) {
        return sentence.section() == Element.SERVICE || sentence.section() == Element.DIAGNOSIS
                || Parts.in(sentence.text()).stream().noneMatch(other -> subject.speaksOf(other.part()));
    }

    /** @param near the joint next to the ill one is moved and strengthened with it */
    private static boolean isIll(Sentence sentence, Parts.Found found, boolean near) {
        if (near && sentence.says(TREATED_WITH_IT)) {
            return false;
        }
        return (near ? BEHIND_NEAR : BEHIND).matcher(sentence.after(found.end(), 40)).find()
                || (near ? BEFORE_NEAR : BEFORE).matcher(sentence.before(found.start(), 50)).find();
    }

    private Finding finding(Sentence sentence, Parts.Found found, Subject subject) {
        return Finding
                .at(this, sentence.spot(found.start(), found.end()),
                        "The order does not speak of this part of the body.",
                        "Correct the part, or say how it belongs to this case.")
                .against("diagnosis", subject.principal());
    }
}
