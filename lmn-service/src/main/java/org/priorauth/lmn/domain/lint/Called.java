package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.priorauth.contracts.Code;
import org.priorauth.lmn.domain.lint.words.Parts;

/** What the codes of an order are called, and whether some words call one of them otherwise. */
record Called(Conditions kinds, List<Code> codes) {

    /** How it is done, how often, where: no name. */
    private static final Pattern NO_NAME = Pattern
            .compile("(?i)(?:\\d|x\\d|(?:in|with|over|to|as|at|on|after|by|from|through|under|each|"
                    + "once|twice|quantity|both|left|right|auto|low|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|"
                    + "twenty\\S*|thirty\\S*|forty\\S*|fifty\\S*|sixty|and|plus|\\w+ed)\\b).*");
    /** Says that something is done, not what. */
    private static final Pattern GENERAL = Pattern
            .compile("(?i)therap\\w+|counsel\\w+|treat\\w+|sessions?|visits?|care|train\\w+|"
                    + "program\\w*|services?|individual|group|evaluat\\w+|exam\\w*|stud(?:y|ies)|scans?|surg\\w+|procedures?|operat\\w+|"
                    + "repair|replacement|devices?|equipment|rental|purchase|supply|supplies|outpatient|office|home|minutes?|hours?|weeks?|"
                    + "weekly|months?|units?|each|every|total|initial|standard|custom|skilled|medical|clinic|injections?|infusions?|patient|"
                    + "additional|provided|ordered|billed|under|with|without|contrast|left|right|bilateral|code|both|this|that|"
                    + "which|these|from|daily|twice|once|days?|years?|direct|intensive|disorder|disease|syndrome|condition|"
                    + "diagnosis|primary|secondary|chronic|acute|severe|moderate|mild|stage|grade|type|unspecified|other|specified|"
                    + "confirmed|documented|history|post|following|main|listed|active|current|recurrent|persistent");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern DRUG = Pattern.compile("(?i)\\binjection, (\\p{L}{4,})");
    /** What comes behind a comma tells how. */
    private static final Pattern FIRST_PIECE = Pattern
            .compile("(?s)^((?:(?i:injection|treatment of \\w+), )?[^,]*),.*$");
    private static final int STEM = 5;

    static boolean isNoName(String words) {
        return NO_NAME.matcher(words.strip()).matches();
    }

    boolean isOther(String said, Code code) {
        return !isNoName(said) && (isOfAnotherPart(said)
                || !isOfAKind(said) && isOfOtherWords(said) && tellsSomething(said)) || isAnotherDrug(said, code);
    }

    private boolean isOfOtherWords(String said) {
        List<String> own = codes.stream().flatMap(one -> telling(one.display()).stream()).toList();
        return telling(said).stream().noneMatch(word -> own.stream().anyMatch(other -> alike(word, other)));
    }

    /** Conditions are many; two words tell one as well. */
    private boolean tellsSomething(String said) {
        return kinds.in(FIRST_PIECE.matcher(said).replaceFirst("$1")).stream().anyMatch(kinds::isDisease)
                || kinds == Conditions.standard() && telling(said).size() > 1;
    }

    /** Imaging of the abdomen for imaging of the brain. */
    private boolean isOfAnotherPart(String said) {
        List<Parts.Found> own = codes.stream().flatMap(code -> Parts.in(code.display()).stream()).toList();
        List<Parts.Found> there = Parts.in(said);
        return kinds == Conditions.services() && !kinds.in(said).isEmpty() && !own.isEmpty() && !there.isEmpty()
                && there.stream()
                        .noneMatch(part -> own.stream().anyMatch(other -> other.part().mayBe(part.part())));
    }

    /** Other words for one thing: swallowing and dysphagia. */
    private boolean isOfAKind(String said) {
        Set<String> there = kinds.in(said);
        return codes.stream().anyMatch(code -> there.stream().anyMatch(kinds.of(code.code())::contains)
                || there.stream().anyMatch(kinds.in(code.display())::contains));
    }

    private static boolean isAnotherDrug(String said, Code code) {
        var own = DRUG.matcher(code.display());
        var there = DRUG.matcher(said);
        return own.find() && there.find() && !alike(own.group(1).toLowerCase(), there.group(1).toLowerCase());
    }

    private static List<String> telling(String text) {
        return WORD.matcher(text).results().map(match -> match.group().toLowerCase())
                .filter(word -> !GENERAL.matcher(word).matches()).toList();
    }

    private static boolean alike(String one, String other) {
        int stem = Math.min(STEM, Math.min(one.length(), other.length()));
        return one.substring(0, stem).equals(other.substring(0, stem));
    }
}
