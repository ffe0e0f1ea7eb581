package org.priorauth.lmn.domain.lint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;

/**
 * Beside a code of the order stands the name of something else: no telling word of it is the order's, or it is of another part
 * of the body, or another drug. What has nothing but general words in it names nothing.
 */
final class OtherDescription implements Rule {

    /** Where what a code is called ends. */
    private static final Pattern ENDS = Pattern
            .compile("[;(:.\\n]|\\d{1,2}/\\d|\\s[–—-]\\s|\\b(?:diagnosed|biopsy\\S*|by|injured|proven|"
                    + "established|followed|status|since|onset|dated|first|found|known|requested)\\b|\\b[A-Z]?\\d{4,5}\\b|"
                    + ",?\\s+(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\\w+ )?"
                    + "(?:visits?|sessions?|units?|infusions?|procedures?|stud(?:y|ies)|hours?|months?|days?|doses?)\\b");
    private static final Pattern LEADING = Pattern.compile("^(?:[\\s,:;)\\]–—-]|is\\b|for\\b|\\.(?=\\s))+");
    private static final Pattern LABEL = Pattern
            .compile("(?i)[\\s,(\\[–—:-]*(?:(?:ICD(?:-?10)?(?:-CM)?|CPT|HCPCS|codes?)[\\s:-]*)*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private final Rule byKind = new CodeDescription();
    private final Rule byPart = new WrongBodyPart();

    @Override
    public String id() {
        return "code-description";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().stream().flatMap(order -> Stream.concat(
                look(letter, Element.DIAGNOSIS, order.diagnoses().stream().map(one -> one.code()),
                        Conditions.standard()),
                look(letter, Element.SERVICE, order.lines().stream().map(one -> one.code()), Conditions.services())));
    }

    private Stream<Finding> look(Reading letter, Element section, Stream<Code> all, Conditions kinds) {
        Called named = new Called(kinds,
                all.filter(code -> code != null && code.code() != null && code.display() != null)
                        .toList());
        return letter.sentences(section).flatMap(sentence -> named.codes().stream().flatMap(code -> at(sentence, code)
                .map(match -> said(sentence, match)).filter(said -> named.isOther(said.words(sentence), code))
                .map(said -> finding(sentence, said, code))).limit(1).filter(found -> !isSeen(letter, sentence)));
    }

    /** What another rule says of the same words is enough. */
    private boolean isSeen(Reading letter, Sentence sentence) {
        return Stream.concat(byKind.look(letter), byPart.look(letter)).anyMatch(other -> isIn(sentence, other));
    }

    private static boolean isIn(Sentence sentence, Finding other) {
        return other.section() == sentence.section() && other.span() != null && other.span().start() >= sentence.start()
                && other.span().start() <= sentence.start() + sentence.text().length();
    }

    private static Stream<MatchResult> at(Sentence sentence, Code code) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(code.code()) + "(?!\\w|\\.\\w)").matcher(sentence.text())
                .results().limit(1);
    }

    private record Said(int start, int end) {

        String words(Sentence sentence) {
            return sentence.text().substring(start, end);
        }
    }

    /** Before the code where a bracket holds it or nothing follows it, else behind it. */
    private static Said said(Sentence sentence, MatchResult code) {
        String text = sentence.text();
        String before = LABEL.matcher(text.substring(0, code.start())).replaceFirst("");
        int from = Math.max(before.lastIndexOf(';'), Math.max(before.lastIndexOf(". "), before.lastIndexOf("), "))) + 1;
        boolean bracketed = text.substring(before.length(), code.start()).contains("(");
        var leading = LEADING.matcher(text.substring(code.end()));
        int start = code.end() + (leading.find() ? leading.end() : 0);
        var ends = ENDS.matcher(text);
        int end = ends.find(start) ? ends.start() : text.length();
        String behind = text.substring(start, end);
        return !bracketed && WORD.matcher(behind).find() && !Called.isNoName(behind)
                ? new Said(start, end)
                : new Said(Math.min(from, before.length()), before.length());
    }

    private Finding finding(Sentence sentence, Said said, Code code) {
        return Finding.at(this, sentence.spot(said.start, said.end),
                "The code and the words beside it do not belong together.",
                "Put what the order's code is called, or the code of what is meant.")
                .against("code", code.code() + " " + code.display());
    }
}
