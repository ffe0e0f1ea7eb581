package org.priorauth.inbox.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which services a text names, by code and by word. */
final class Services {

    private static final Pattern LABELLED = Pattern
            .compile("(?:cpt|hcpcs|codes?|procedures?|services?|item)\\W{0,3}([A-Z]?\\d{4,5})(?!\\d|-\\d)",
                    Pattern.CASE_INSENSITIVE);
    /** Papers about another service, asked for or sent with a request: an MRI report tells of no MRI request. */
    private static final Pattern PAPERS = Pattern.compile(
            "(?:\\bmri|\\bct scan|\\bct|\\becho\\w*|\\bultrasound|speech(?: therapy)?|physical therapy|occupational therapy|physiotherapy|surgery|infusion|wheelchair)(?: [\\p{L}-]+){0,2}? (?:reports?|results?|notes?|findings|records?|films?|images|studies|logs?|history)\\b"
                    + "|(?:reports?|results?|notes?|records|findings|history|dates) (?:of|from|on) (?:the |his |her |any |prior |previous )?(?:\\w+ )?(?:\\bmri|\\bct scan|\\becho\\w*|\\bultrasound|physical therapy|occupational therapy|speech therapy|surgery|infusions?)\\b");
    private static final Map<String, Pattern> WORDS = Map.of(
            "physical-therapy",
            Pattern.compile(
                    "physical therapy|physiotherapy|terapia f[ií]sica|fisioterapia|\\bpt (?:request|services|visits)"),
            "occupational-therapy",
            Pattern.compile("occupational therapy|terapia ocupacional|\\bot (?:request|services|visits)"),
            "speech-therapy", Pattern.compile("speech|terapia del habla"),
            "imaging",
            Pattern.compile("\\bmri\\b|\\bct scan\\b|\\becho(?:cardio\\w+)?\\b|\\bresonancia\\b|\\bultrasound\\b"),
            "durable-equipment",
            Pattern.compile("wheelchair|\\bwalker\\b|\\bcpap\\b|silla de ruedas|andador|\\boxygen concentrator\\b"),
            "infusion-drug", Pattern.compile("\\binfliximab\\b|\\binfusions?\\b"),
            "surgery", Pattern.compile("arthroscop|\\bsurgery\\b|cirug[ií]a"));

    private Services() {}

    static Set<String> codes(String text) {
        return LABELLED.matcher(text).results().map(hit -> hit.group(1).toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    static boolean names(String text, String code) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(code) + "(?![\\w-])", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    static List<String> categories(String text) {
        String plain = PAPERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return WORDS.entrySet().stream().filter(word -> word.getValue().matcher(plain).find()).map(Map.Entry::getKey)
                .sorted().toList();
    }

    static boolean known(String category) {
        return WORDS.containsKey(category);
    }
}
