package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;

/** More than two pages. */
final class TooLong implements Rule {

    private static final int MOST_WORDS = 1_100;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public String id() {
        return "too-long";
    }

    @Override
    public Family family() {
        return Family.SKIM;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        long words = BLANKS.splitAsStream(letter.text().strip()).count();
        return words <= MOST_WORDS
                ? Stream.of()
                : Stream.of(Finding.lacking(this, Element.RATIONALE,
                        "The letter has %d words; two pages hold about %d.".formatted(words, MOST_WORDS),
                        "Leave out what the records show, and keep what decides."));
    }
}
