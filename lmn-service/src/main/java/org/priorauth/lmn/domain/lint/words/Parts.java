package org.priorauth.lmn.domain.lint.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of the body as letters name them. */
public enum Parts {
    KNEE(Region.LOWER, Words.KNEE), HIP(Region.LOWER, Words.HIP), ANKLE(Region.LOWER, Words.ANKLE), FOOT(Region.LOWER,
            Words.FOOT), LEG(Region.LOWER, Words.LEG), SHOULDER(Region.UPPER, Words.SHOULDER), ELBOW(Region.UPPER,
                    Words.ELBOW), WRIST(Region.UPPER, Words.WRIST), HAND(Region.UPPER, Words.HAND), ARM(Region.UPPER,
                            Words.ARM), NECK(Region.SPINE, Words.NECK), THORACIC(Region.SPINE, Words.THORACIC), LUMBAR(
                                    Region.SPINE, Words.LUMBAR), EAR(Region.HEAD, Words.EAR), EYE(Region.HEAD,
                                            Words.EYE), BREAST(Region.TRUNK, Words.BREAST), KIDNEY(Region.TRUNK,
                                                    Words.KIDNEY), LUNG(Region.TRUNK, Words.LUNG), BOWEL(Region.TRUNK,
                                                            Words.BOWEL), PROSTATE(Region.TRUNK,
                                                                    Words.PROSTATE), GALLBLADDER(Region.TRUNK,
                                                                            "gallbladder|liver|spleen|stomach|abdomen|thyroid"), RAISE(
                                                                                    Region.LOWER,
                                                                                    "straight[- ]leg[- ]rais\\w*"), BRAIN(
                                                                                            Region.HEAD,
                                                                                            Words.BRAIN), JAW(
                                                                                                    Region.HEAD,
                                                                                                    Words.JAW);

    /** Where on the body. */
    public enum Region {
        LOWER, UPPER, SPINE, HEAD, TRUNK
    }

    /** What each is called. */
    private static final class Words {

        static final String KNEE = "knees?|patell\\w+|menisc\\w+|cruciate|ACL|TKA|TKR";
        static final String HIP = "hips?|acetabul\\w+|femoral (?:head|neck)|THA|THR";
        static final String ANKLE = "ankles?|achilles|malleol\\w+";
        static final String FOOT = "foot(?! ?drop|-drop)(?!\\s+(?:rest|plate|wide))|heels?|toes?|plantar|metatarsal\\w*";
        static final String LEG = "legs?|thighs?|quad(?:ricep)?s|hamstrings?|gastroc\\w*|cal(?:f|ves)|tibia\\w*|femur|lower (?:extremit(?:y|ies)|limbs?)|[LR]LE|BLE";
        static final String SHOULDER = "shoulders?(?![- ](?:width|height|level|strap|harness))|rotator cuff|glenohumeral|"
                + "supraspinatus|deltoids?|clavic\\w+";
        static final String ELBOW = "elbows?|epicondyl\\w+|olecranon";
        static final String WRIST = "wrists?|carpal(?! tunnel)|carpal tunnel|distal radi\\w+|scaphoid";
        static final String HAND = "hands?(?![- ](?:over|held|rail|on|off|therap\\w+|surge\\w+))|fingers?|grip|thumbs?|metacarpal\\w*";
        static final String ARM = "arms?(?!rest)|biceps|triceps|forearms?|humer\\w+|upper (?:extremit(?:y|ies)|limbs?)|[LR]UE|BUE";
        static final String NECK = "(?<!femoral )neck|cervical";
        static final String THORACIC = "thoracic|mid-?back|mid back";
        static final String LUMBAR = "lumbar|low(?:er)? back|lumbosacral|sacroiliac|sciatic\\w*|L[1-5][-/](?:L[2-5]|S1|[2-5])";
        static final String EAR = "ears?|cochlea\\w*";
        static final String EYE = "eyes?|retina\\w*";
        static final String BREAST = "breasts?|axill\\w+";
        static final String KIDNEY = "kidneys?|renal";
        static final String LUNG = "lungs?|bronch\\w+|pulmonary";
        static final String BOWEL = "colon|rect(?:um|al)|small bowel|colorectal";
        static final String PROSTATE = "prostat\\w+";
        static final String JAW = "jaws?|mandib\\w+|temporomandibular|TMJ";
        static final String BRAIN = "brain|cerebral|intracranial";
    }

    private static final Pattern ANY = Pattern.compile("(?i)\\b(?:" + String.join("|",
            Stream.of(values()).map(part -> "(" + part.words + ")").toList()) + ")\\b");

    private static final List<Parts> CHAIN = List.of(HAND, WRIST, ELBOW, SHOULDER, NECK, THORACIC, LUMBAR, HIP, KNEE,
            ANKLE,
            FOOT);

    private final Region region;
    private final String words;

    Parts(Region region, String words) {
        this.region = region;
        this.words = words;
    }

    public Region region() {
        return region;
    }

    /** One part and where it stands. */
    public record Found(int start, int end, Parts part) {}

    public static List<Found> in(String text) {
        return ANY.matcher(text).results().map(match -> new Found(match.start(), match.end(), of(match))).toList();
    }

    /** The part that begins here, if any. */
    static Optional<Found> at(Matcher any, int from) {
        return any.region(from, any.regionEnd()).lookingAt()
                ? Optional.of(new Found(any.start(), any.end(), of(any.toMatchResult())))
                : Optional.empty();
    }

    static Matcher matcher(String text) {
        return ANY.matcher(text).useTransparentBounds(true);
    }

    private static Parts of(MatchResult match) {
        return Stream.of(values()).filter(part -> match.group(part.ordinal() + 1) != null).findFirst().orElseThrow();
    }

    /** A limb is named for its joints and a joint for its limb. */
    public boolean mayBe(Parts other) {
        return this == other || region == other.region && (isLimb() || other.isLimb()) || isHand() && other.isHand()
                || isFoot() && other.isFoot();
    }

    public boolean mayBeAnyOf(Collection<Parts> others) {
        return others.stream().anyMatch(this::mayBe);
    }

    /** The joints of an arm or a leg, and the spine from neck to hip, in a row. */
    public boolean isNextTo(Parts other) {
        return CHAIN.contains(this) && CHAIN.contains(other)
                && Math.abs(CHAIN.indexOf(this) - CHAIN.indexOf(other)) == 1
                || region == Region.LOWER && other.region == Region.LOWER
                || this == THORACIC && other == SHOULDER || this == SHOULDER && other == THORACIC;
    }

    private boolean isLimb() { return this == LEG || this == ARM; }

    private boolean isHand() { return this == HAND || this == WRIST; }

    private boolean isFoot() { return this == FOOT || this == ANKLE; }
}
