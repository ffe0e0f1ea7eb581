package org.priorauth.lmn.domain.lint;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Parts;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** A part of the body that the order does not speak of, named as what is ill or treated. */
final class WrongBodyPart implements Rule {

    private static final Set<Element> IDENTIFIERS = EnumSet.of(Element.PATIENT, Element.PROVIDER);
    private static final Set<Parts> GENERAL = EnumSet.of(Parts.HAND, Parts.ARM, Parts.LEG, Parts.FOOT, Parts.EYE,
            Parts.EAR, Parts.KIDNEY, Parts.BREAST,
            Parts.LUNG, Parts.BOWEL, Parts.PROSTATE, Parts.BRAIN);
    private static final String ILL = "(?:pain|ache|replacement|arthroplasty|arthroscop\\w+|MRI|CT|imaging|surgery|osteoarthritis|arthritis|fracture|tear|repair|sprain|strain|"
            + "impingement|stenosis|instability|reconstruction|injection|fusion|stiffness|flexion|extension|abduction|elevation|rotation|rehabilitation|therapy|dysfunction|injury|"
            + "swelling|range|radiculopathy|discectomy|brace|orthosis|strengthening|joint|contracture|weakness|condition|symptoms|function|motion|mobility)";
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^(?:['’]s)?\\s+(?:joint |spine |spinal |cuff |range of |external |internal |active |passive |active range of )?"
                    + ILL + "\\b");
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b" + ILL
            + "\\s+(?:of|in|at|to|for|from|with|about)\\s+(?:(?:the|his|her|their|left|right|both|a|affected|involved|painful|operated)\\s+){0,2}(?:left |right )?$|"
            + "\\b(?:treat\\w*|injured|hurts?|operat\\w+ on|painful|torn|arthritic|stiff|swollen|affected|involved|degenerative|fractured|broken|examination of|replace|lift(?:ing)?|raise|raising)\\s+(?:(?:of|on|to|for)\\s+)?(?:(?:the|his|her|their)\\s+)?(?:left |right )?$");

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
                : letter.sentences().filter(sentence -> !IDENTIFIERS.contains(sentence.section()))
                        .flatMap(sentence -> Parts.in(sentence.text()).stream()
                                .filter(found -> isWrong(subject, sentence, found)).limit(1)
                                .map(found -> finding(sentence, found, subject)));
    }

    private static boolean isWrong(Subject subject, Sentence sentence, Parts.Found found) {
        if (subject.speaksOf(found.part()) || GENERAL.contains(found.part()) || isExempt(sentence)) {
            return false;
        }
        boolean ownToo = Parts.in(sentence.text()).stream().anyMatch(other -> subject.speaksOf(other.part()));
        boolean ill = isIll(sentence, found);
        return ill && (!ownToo || sentence.section() == Element.SERVICE || sentence.section() == Element.DIAGNOSIS)
                && (!subject.hasRegionOf(found.part()) || !sentence.text()
                        .matches("(?is).*\\b(?:\\d(?:[+-])?/5|strength\\w*|weak\\w*|abduct\\w*)\\b.*"));
    }

    private static boolean isIll(Sentence sentence, Parts.Found found) {
        return BEHIND.matcher(sentence.after(found.end(), 40)).find()
                || BEFORE.matcher(sentence.before(found.start(), 50)).find();
    }

    private static boolean isExempt(Sentence sentence) {
        return sentence.says(Context.COMPARISON)
                || sentence.section() != Element.SERVICE && sentence.section() != Element.DIAGNOSIS
                        && sentence.says(Context.PAST)
                || Relatives.family(sentence.text()) || sentence.text().matches(
                        "(?is).*\\b(?:refer\\w*|radiat\\w*|comorbid\\w*|secondary|denies|no evidence|negative for|rule out|exclude\\w*|donor|graft)\\b.*");
    }

    private Finding finding(Sentence sentence, Parts.Found found, Subject subject) {
        return Finding
                .at(this, sentence.spot(found.start(), found.end()),
                        "The order does not speak of this part of the body.",
                        "Correct the part, or say how it belongs to this case.")
                .against("diagnosis", subject.principal());
    }
}
