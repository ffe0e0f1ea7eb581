package org.priorauth.lmn.domain.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Numbers;

/** Whether two texts speak of the same treatment, in whatever words. */
final class Treatments {

    static final Pattern OUTCOME = Pattern
            .compile("(?i)\\b(?:despite|without|did not|didn't|no (?:relief|benefit|improvement|change|"
                    + "response|effect|lasting)|failed|after|was|were|gave|brought|helped|had|has|have|stopped|discontinued|inadequate|"
                    + "insufficient|plateau\\w*|persist\\w*|recurr\\w*|only|wore off|so far|until|began|begun|broke|fell|read|went|took|left|led|rose|kept|came|held|could|from|for (?:\\w+ )?(?:weeks|months|years)|\\w+ed)\\b");
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
            "effective", "current", "standard", "home", "oral", "failure", "secondary", "primary", "intolerance",
            "since", "while", "when", "which", "within", "about", "each", "per", "out", "off", "now", "new", "old",
            "later", "currently", "under", "between", "around", "up", "down", "so", "all", "any", "many", "most",
            "some", "few", "several", "other", "another", "such", "also", "just", "even", "own", "onward", "ongoing",
            "long", "short", "term", "use", "using", "taken", "taking", "began", "begun", "started", "start",
            "starting", "well", "good", "poor", "mild", "moderate", "severe", "acute", "chronic", "side", "total",
            "full", "half", "level", "low", "high",
            "january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec",
            "helped", "help", "adequate", "maximum", "knee", "back", "shoulder",
            "hip");

    /** A drug may be named by its class, unless another of the class stands beside it. */
    private static final Map<Pattern, List<String>> DRUGS = Map.of(
            Pattern.compile("(?i)\\b(?:anti-?)?TNF\\b"),
            List.of("adalimumab", "infliximab", "etanercept", "golimumab", "certolizumab"),
            Pattern.compile("(?i)\\btriptans?\\b"), List.of("sumatriptan", "rizatriptan", "zolmitriptan", "eletriptan"),
            Pattern.compile("(?i)\\bDMARDs?\\b"),
            List.of("methotrexate", "leflunomide", "sulfasalazine", "hydroxychloroquine"),
            Pattern.compile("(?i)\\bbeta[- ]?blockers?\\b"),
            List.of("propranolol", "metoprolol", "atenolol", "nadolol"),
            Pattern.compile("(?i)\\bopi(?:oid|ate)s?\\b"), List.of("tramadol", "oxycodone", "hydrocodone", "morphine"),
            Pattern.compile("(?i)\\bgabapentinoids?\\b"), List.of("gabapentin", "pregabalin"),
            Pattern.compile("(?i)\\bGLP-?1\\b"), List.of("semaglutide", "liraglutide", "dulaglutide", "tirzepatide"),
            Pattern.compile("(?i)\\bstimulants?\\b"), List.of("methylphenidate", "amphetamine", "lisdexamfetamine"),
            Pattern.compile("(?i)\\bthiopurines?\\b"), List.of("azathioprine", "mercaptopurine"),
            Pattern.compile("(?i)\\banti-?seizure|anticonvulsants?|anti-?epileptics?\\b"),
            List.of("levetiracetam", "lamotrigine", "topiramate", "valproate", "carbamazepine"));

    private static final int TELLING_NUMBER = 4;
    private static final Pattern PAST = Pattern
            .compile("(?i)\\b(?:failed|completed|tried|trial|course of|previous|earlier|ended|"
                    + "plateau\\w*|attended|received|underwent|s/p|status post|stopped|discontinued|exhausted|finished|had)\\b");
    private static final Pattern HAD = Pattern
            .compile("(?i)\\b(?:had|was|were|after|brought|gave|restored|made|took|did|\\w{3,}ed)\\b");
    private static final Pattern ASKED = Pattern.compile("(?i)\\b(?:request|ask|seek|authori[sz]e)\\w*\\b");
    private static final Pattern TRADE = Pattern
            .compile("\\b(physical|occupational|speech(?:[- ]language)?)[- ](?:therap(?:y|ies|ists?)|rehab\\w*)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![\\w./-])" + Numbers.NUMBER + "(?![\\w/]|-\\d)");

    private Treatments() {}

    /**
     * A quarter of what a fact says, and at least one word of it, stands in the sentence.
     *
     * @param asked the service asked for now, whose own words prove nothing of the past
     */
    static boolean share(String fact, String sentence, String asked) {
        Set<String> telling = telling(fact, asked);
        return telling.isEmpty() || shared(telling, sentence) >= Math.max(1, telling.size() / 4.0);
    }

    /** Half of it, with its figures and days: then it is told whatever else the sentence says, in note form too. */
    static boolean tell(String fact, String sentence) {
        Set<String> known = words(fact);
        Set<String> figures = figures(fact);
        long words = shared(known, sentence);
        long numbers = figures.stream().filter(figures(sentence)::contains).count();
        boolean half = words + numbers >= (known.size() + figures.size()) / 2.0;
        return words > 0 && half && (words + numbers >= 2 || PAST.matcher(sentence).find());
    }

    /** By its day or its initials, or by a word and a figure of it together. */
    static boolean betray(String fact, String sentence) {
        Set<String> figures = figures(fact).stream().filter(figure -> figure.contains("-")
                || Integer.parseInt(figure) >= TELLING_NUMBER).collect(Collectors.toSet());
        figures.addAll(Traces.months(fact));
        Set<String> said = figures(sentence);
        said.addAll(Traces.months(sentence));
        return isCounted(fact, sentence) || Traces.dated(fact, sentence) || Traces.abbreviated(fact, sentence)
                || shared(words(fact), sentence) > 0 && figures.stream().anyMatch(said::contains);
    }

    /** Twelve visits in April: as many of a kind as the fact says, in the past. */
    private static boolean isCounted(String fact, String sentence) {
        return HAD.matcher(sentence).find() && !ASKED.matcher(sentence).find()
                && Counts.in(fact).stream().filter(count -> count.number() >= TELLING_NUMBER)
                        .anyMatch(count -> Counts.in(sentence).stream().anyMatch(
                                said -> said.number() == count.number() && said.unit().equals(count.unit())));
    }

    private static Set<String> telling(String fact, String asked) {
        Set<String> known = words(fact);
        Set<String> rest = new HashSet<>(known);
        rest.removeAll(words(asked));
        return rest.isEmpty() ? known : rest;
    }

    private static long shared(Set<String> telling, String sentence) {
        Set<String> said = words(sentence);
        DRUGS.forEach((kind, members) -> {
            boolean named = members.stream().map(Treatments::canonical).anyMatch(said::contains);
            if (!named && kind.matcher(sentence).find()) {
                members.forEach(member -> said.add(canonical(member)));
            }
        });
        return telling.stream().filter(said::contains).count();
    }

    /** Numbers, as figures, and days. */
    private static Set<String> figures(String text) {
        Set<String> found = Days.in(text).stream().map(day -> day.date().toString()).collect(Collectors.toSet());
        NUMBER.matcher(text).results().map(match -> Integer.toString(Numbers.of(match.group()))).forEach(found::add);
        return found;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String plain = TRADE.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(match -> " " + trade(match.group(1)) + " ");
        for (String word : plain.replaceAll("['’]", "").split("[^\\p{L}]+")) {
            if (word.length() > 1 && !GENERAL.contains(word) && !GENERAL.contains(stem(word))
                    && (word.length() > 2 || Synonyms.hold(word))) {
                words.add(canonical(word));
            }
        }
        return words;
    }

    /** Physical therapy is PT. */
    private static String trade(String word) {
        return word.startsWith("p") ? "pt" : word.startsWith("o") ? "ot" : "speech";
    }

    private static String canonical(String word) {
        return Synonyms.canonical(word, stem(word));
    }

    private static String stem(String word) {
        String stem = word.replaceAll("(?:ations?|ing|ed|es|s|al|ly)$", "");
        return stem.length() < 3 ? word : stem;
    }
}
