package org.priorauth.lmn.domain.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two texts speak of the same treatment, in whatever words. */
final class Treatments {

    static final Pattern OUTCOME = Pattern
            .compile("(?i)\\b(?:despite|without|did not|didn't|no (?:relief|benefit|improvement|change|"
                    + "response|effect|lasting)|failed|after|was|were|gave|brought|helped|had|has|have|stopped|discontinued|inadequate|"
                    + "insufficient|plateau\\w*|persist\\w*|recurr\\w*|only|wore off|so far|until|began|begun|broke|fell|read|went|took|left|led|rose|kept|came|held|could|from|for (?:\\w+ )?(?:weeks|months|years)|\\w+ed)\\b");
    private static final List<Set<String>> SAME = List.of(
            Set.of("nsaid", "nsaids", "naproxen", "ibuprofen", "meloxicam", "diclofenac", "celecoxib",
                    "antiinflammatory", "inflammatory",
                    "antiinflammatories", "inflammatories"),
            Set.of("injection", "injections", "injected", "cortisone", "corticosteroid", "corticosteroids", "steroid",
                    "steroids", "epidural", "shot", "shots"),
            Set.of("exercise", "exercises", "hep", "stretching", "exercising"),
            Set.of("therapy", "pt", "ot", "therapist", "rehabilitation", "rehab"),
            Set.of("brace", "bracing", "splint", "splints", "splinting", "orthosis", "orthotic", "orthotics",
                    "immobilizer", "sling", "afo"),
            Set.of("counseling", "psychotherapy", "cbt", "counselor", "behavioral"),
            Set.of("surgery", "operation", "arthroscopy", "repair", "surgical", "arthroplasty"),
            Set.of("walker", "rollator"), Set.of("cane", "canes"), Set.of("crutch", "crutches"),
            Set.of("methotrexate", "mtx"), Set.of("adalimumab", "humira"), Set.of("infliximab", "remicade"),
            Set.of("etanercept", "enbrel"),
            Set.of("cpap", "apap"), Set.of("mri", "magnetic"), Set.of("xray", "xrays", "radiograph", "radiographs"));
    private static final Set<String> GENERAL = Set.of("patient", "week", "month", "year", "day", "visit", "session",
            "treatment",
            "without", "with", "failed", "fail", "complet", "improvement", "relief", "trial", "tried", "and", "the",
            "for", "from",
            "after", "before", "had", "has", "was", "were", "did", "not", "but", "despite", "lasting", "benefit",
            "result", "response",
            "respond", "dose", "daily", "twice", "once", "weekly", "last", "prior", "previous", "earlier", "first",
            "past", "into",
            "through", "because", "until", "then", "that", "this", "than", "more", "less", "only", "little", "partial",
            "inadequate",
            "stopped", "ended", "history", "including", "conservative", "management", "care", "medical", "program",
            "course", "two",
            "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "her", "his", "him", "she",
            "they", "over",
            "minimal", "no", "pain", "continued", "change", "symptom", "time", "during", "spring", "summer", "fall",
            "winter", "due",
            "still", "given", "used", "reduced", "function", "received", "attended", "left", "right", "persistent",
            "worse", "same", "days",
            "discontinued", "effect", "pressure", "injury", "cannot", "can", "both", "loss", "lost", "skin", "reaction",
            "effective", "current", "standard", "home", "oral", "knee", "back", "shoulder",
            "hip");

    private Treatments() {}

    /**
     * A quarter of what a fact says, and at least one word of it, stands in the sentence.
     *
     * @param asked the service asked for now, whose own words prove nothing of the past
     */
    static boolean share(String fact, String sentence, String asked) {
        Set<String> known = words(fact);
        Set<String> rest = new HashSet<>(known);
        rest.removeAll(words(asked));
        Set<String> telling = rest.isEmpty() ? known : rest;
        Set<String> said = words(sentence);
        long shared = telling.stream().filter(said::contains).count();
        return telling.isEmpty() || shared >= Math.max(1, telling.size() / 4.0);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}]+")) {
            if (word.length() > 1 && !GENERAL.contains(word) && !GENERAL.contains(stem(word))
                    && (word.length() > 2 || isKnown(word))) {
                words.add(canonical(word));
            }
        }
        return words;
    }

    private static boolean isKnown(String word) {
        return SAME.stream().anyMatch(group -> group.contains(word));
    }

    private static String canonical(String word) {
        return SAME.stream().filter(group -> group.contains(word)).findFirst().map(group -> "=" + SAME.indexOf(group))
                .orElseGet(() -> stem(word));
    }

    private static String stem(String word) {
        String stem = word.replaceAll("(?:ations?|ing|ed|es|s|al|ly)$", "");
        return stem.length() < 3 ? word : stem;
    }
}
