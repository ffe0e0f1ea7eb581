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
    KNEE(Region.LOWER, "knees?|patell\\w+|menisc\\w+|ACL|TKA|TKR"), HIP(Region.LOWER,
            "hips?|acetabul\\w+|femoral (?:head|neck)|THA|THR"), ANKLE(Region.LOWER,
                    "ankles?|achilles|malleol\\w+"), FOOT(Region.LOWER,
                            "foot(?! ?drop|-drop)(?!\\s+(?:rest|plate|wide))|heels?|toes?|plantar|metatarsal\\w*"), LEG(
                                    Region.LOWER,
                                    "legs?|thighs?|cal(?:f|ves)|tibia\\w*|femur|lower (?:extremit(?:y|ies)|limbs?)|[LR]LE|BLE"), SHOULDER(
                                            Region.UPPER,
                                            "shoulders?(?![- ](?:width|height|level|strap|harness))|rotator cuff|glenohumeral|"
                                                    + "supraspinatus|clavic\\w+"), ELBOW(Region.UPPER,
                                                            "elbows?|epicondyl\\w+|olecranon"), WRIST(Region.UPPER,
                                                                    "wrists?|carpal(?! tunnel)|carpal tunnel|distal radi\\w+|scaphoid"), HAND(
                                                                            Region.UPPER,
                                                                            "hands?(?![- ](?:over|held|rail|on|off))|fingers?|thumbs?|metacarpal\\w*"), ARM(
                                                                                    Region.UPPER,
                                                                                    "arms?(?!rest)|forearms?|humer\\w+|upper (?:extremit(?:y|ies)|limbs?)|[LR]UE|BUE"), NECK(
                                                                                            Region.SPINE,
                                                                                            "(?<!femoral )neck|cervical"), THORACIC(
                                                                                                    Region.SPINE,
                                                                                                    "thoracic|mid-?back|mid back"), LUMBAR(
                                                                                                            Region.SPINE,
                                                                                                            "lumbar|low(?:er)? back|lumbosacral|sacroiliac|sciatic\\w*|L[1-5][-/](?:L[2-5]|S1|[2-5])"), EAR(
                                                                                                                    Region.HEAD,
                                                                                                                    "ears?|cochlea\\w*"), EYE(
                                                                                                                            Region.HEAD,
                                                                                                                            "eyes?|retina\\w*"), BREAST(
                                                                                                                                    Region.TRUNK,
                                                                                                                                    "breasts?|axill\\w+"), KIDNEY(
                                                                                                                                            Region.TRUNK,
                                                                                                                                            "kidneys?|renal"), LUNG(
                                                                                                                                                    Region.TRUNK,
                                                                                                                                                    "lungs?|bronch\\w+|pulmonary"), BOWEL(
                                                                                                                                                            Region.TRUNK,
                                                                                                                                                            "colon|rect(?:um|al)|small bowel|colorectal"), PROSTATE(
                                                                                                                                                                    Region.TRUNK,
                                                                                                                                                                    "prostat\\w+"), BRAIN(
                                                                                                                                                                            Region.HEAD,
                                                                                                                                                                            "brain|cerebral|intracranial");

    /** Where on the body. */
    public enum Region {
        LOWER, UPPER, SPINE, HEAD, TRUNK
    }

    private static final Pattern ANY = Pattern.compile("(?i)\\b(?:" + String.join("|",
            Stream.of(values()).map(part -> "(" + part.words + ")").toList()) + ")\\b");

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

    private boolean isLimb() { return this == LEG || this == ARM; }

    private boolean isHand() { return this == HAND || this == WRIST; }

    private boolean isFoot() { return this == FOOT || this == ANKLE; }
}
