package org.priorauth.inbox.meaning;

import java.util.regex.Pattern;

import org.priorauth.inbox.matching.Letters;

/**
 * One sentence, or one line of a form.
 *
 * @param start where it begins in subject, line feed, text
 * @param words as written
 * @param view as it is compared
 */
record Sentence(int start, String words, String view) {

    static Sentence of(int start, String words) {
        return new Sentence(start, words, Letters.view(words).replace('\n', ' ').replace('\r', ' '));
    }

    Span span() {
        return new Span(start, start + words.length(), words.strip());
    }

    boolean question() {
        return words.strip().endsWith("?");
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(view).find();
    }

    /** With what was understood already taken out, so that it is not read twice. */
    Sentence without(Pattern pattern) {
        return new Sentence(start, words,
                pattern.matcher(view).replaceAll(hit -> " ".repeat(hit.end() - hit.start())));
    }
}
