package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.lint.words.Sentence;

/** A blank of a form that nobody filled. */
final class LeftoverPlaceholder implements Indispensable {

    private static final Pattern BLANK = Pattern
            .compile("(?<![\"“”'’] ?)\\[(?=[^\\]]*\\p{L})(?!sic\\])[^\\]\\d]{2,60}\\]|<[A-Za-z][A-Za-z _-]{1,30}>|"
                    + "\\{\\{?[^}]{1,40}\\}\\}?|_{3,}|\\bX{3,}\\b|(?i:\\blorem ipsum\\b|\\binsert (?:\\w+ ){0,3}here\\b)|\\?{3,}|\\*{3,}|@[A-Z_]{3,}@|\\bTB[DA]\\b|"
                    + "(?i:\\bto be (?:determined|filled in|completed by)\\b|\\b(?:MM|DD)[/-](?:DD|MM)[/-]YY|\\((?:patient|member|insert|your|provider|client)(?:'s)? (?:name|here|date)\\))");
    private static final Pattern SIGNATURE = Pattern.compile("(?i)\\b(?:sign\\w*|date[d]?|by|initials?)\\W*$");

    @Override
    public String id() {
        return "leftover-placeholder";
    }

    /** A section of nothing else is empty, which is another rule's affair. */
    private static boolean isAll(Reading letter, Sentence sentence, String blank) {
        return letter.section(sentence.section())
                .filter(section -> section.text().strip().length() - blank.length() < 5)
                .isPresent();
    }

    /** Descriptions of codes have brackets of their own: flat foot [pes planus]. */
    private static boolean isOfTheOrder(Reading letter, String blank) {
        return letter.order().stream()
                .flatMap(order -> Stream.concat(order.diagnoses().stream().map(diagnosis -> diagnosis.code()),
                        order.lines().stream().map(line -> line.code())))
                .anyMatch(code -> code != null && code.display() != null && code.display().contains(blank));
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.sentences().filter(sentence -> sentence.text().strip().length() > 4)
                .flatMap(sentence -> BLANK.matcher(sentence.text()).results()
                        .filter(match -> !isAll(letter, sentence, match.group()))
                        .filter(match -> !isOfTheOrder(letter, match.group()))
                        .filter(match -> !SIGNATURE.matcher(sentence.before(match.start(), 20)).find())
                        .map(match -> Finding.at(this, sentence.spot(match), "A blank of the form was never filled.",
                                "Fill it or take it out.")));
    }
}
