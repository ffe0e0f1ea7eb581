package org.priorauth.lmn.web;

import java.util.Optional;

import org.priorauth.chassis.problem.Problem;

/** What a person writes beside a letter: reasons, notes, comments. */
final class Words {

    private static final int LONGEST = 2_000;

    private Words() {}

    static Optional<Problem> problem(String element, String words, boolean required) {
        if (words == null || words.isBlank()) {
            return required ? Optional.of(wrong(element, "required", "say it in your words")) : Optional.empty();
        }
        return words.length() > LONGEST
                ? Optional.of(wrong(element, "too-long", "is longer than " + LONGEST + " characters"))
                : Optional.empty();
    }

    private static Problem wrong(String element, String code, String message) {
        return Problem.of(422, "letter.words-" + code, "Not acceptable as it is",
                "Correct the element named below and send it again.").naming(element, code, message);
    }
}
