package org.priorauth.lmn.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.problem.Problem;

/** Looks at what a person wrote and gathers what is wrong with it. */
final class Written {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;

    private final List<Problem.Element> wrong = new ArrayList<>();

    Written chosen(String element, Object value) {
        return value == null ? note(element, "required", "choose one") : this;
    }

    Written name(String element, String text) {
        return words(element, text, LONGEST_NAME);
    }

    Written reason(String element, String text) {
        return words(element, text, LONGEST_REASON);
    }

    private Written words(String element, String text, int longest) {
        if (text == null || text.isBlank()) {
            return note(element, "required", "must not be empty");
        }
        if (text.length() > longest) {
            return note(element, "too-long", "is longer than " + longest + " characters");
        }
        return text.codePoints().anyMatch(Written::unprintable)
                ? note(element, "control-characters", "holds characters that nobody can read")
                : this;
    }

    private static boolean unprintable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    Written note(String element, String code, String message) {
        wrong.add(new Problem.Element(element, code, message));
        return this;
    }

    /** Empty where all is well. */
    Optional<Response> problem() {
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(422, "copy.invalid", "Not acceptable as it is",
                        "Correct the elements named below.").naming(wrong).response());
    }
}
