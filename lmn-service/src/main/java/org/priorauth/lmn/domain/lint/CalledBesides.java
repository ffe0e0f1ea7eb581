package org.priorauth.lmn.domain.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** What a letter says its patient is called besides the names of the order: a short form, a former name. */
final class CalledBesides {

    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]+)?)";
    private static final String QUOTE = "[\\s,]*[(\"“”'‘’]+";
    /** Wilhelmina (Minnie) Achterberg, William "Bill" Szymanski. */
    private static final Pattern BRACKETED = Pattern
            .compile("(\\p{Lu}[\\p{L}\\p{M}'’-]+)" + QUOTE + NAME + "[)\"“”'’]");
    private static final Pattern CALLED = Pattern
            .compile("\\b(?i:called|goes by|going by|went by|known as|nicknamed?:?|"
                    + "prefers(?: to be called)?|preferred name:?(?: is)?|answers to|a\\.?k\\.?a\\.?|formerly|née|nee|born(?= \\p{Lu}\\p{Ll}+[,;.)]))"
                    + "(?: the name)?[\\s:\"“'‘]+" + NAME);
    /** Bill to his friends; Bob, as everyone calls him. */
    private static final Pattern BY_OTHERS = Pattern.compile("\\b" + NAME
            + "(?= to (?:his|her|their) (?:friends|family)|,? as (?:[\\w,' -]{1,60}) (?:calls?|knows?) (?:him|her|them)\\b)");

    private CalledBesides() {}

    static Stream<String> in(Sentence sentence, Names own) {
        Stream<String> bracketed = BRACKETED.matcher(sentence.text()).results()
                .filter(match -> own.hold(match.group(1))).map(match -> match.group(2));
        Stream<String> called = names(CALLED, sentence)
                .filter(name -> sentence.section() == Element.PATIENT || own.hold(sentence.text()));
        return Stream.of(bracketed, called, names(BY_OTHERS, sentence)).flatMap(names -> names);
    }

    private static Stream<String> names(Pattern pattern, Sentence sentence) {
        Matcher matcher = pattern.matcher(sentence.text());
        return matcher.results().map(match -> match.group(1));
    }
}
