package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** A sentence that nobody reads to its end. */
final class LongSentence implements Rule {

    private static final int MOST_WORDS = 45;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public String id() {
        return "long-sentence";
    }

    @Override
    public Family family() {
        return Family.SKIM;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.clinical().filter(sentence -> words(sentence) > MOST_WORDS)
                .map(sentence -> Finding.at(this, sentence.whole(),
                        "This sentence has %d words.".formatted(words(sentence)),
                        "Make two or three sentences of it."));
    }

    private static long words(Sentence sentence) {
        return BLANKS.splitAsStream(sentence.text().strip()).count();
    }
}
