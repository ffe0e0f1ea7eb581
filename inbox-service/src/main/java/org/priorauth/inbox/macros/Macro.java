package org.priorauth.inbox.macros;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.inbox.texts.Template;
import org.priorauth.inbox.texts.Variables;

/** A canned text as it is shown. */
@Schema(name = "Macro")
record Macro(UUID id, String name, String text, int edition) {

    /** A canned text as it is written. */
    @Schema(name = "NewMacro")
    public record New(@Schema(required = true, description = "1 to 80 characters; no PHI") String name,
            @Schema(required = true, description = "1 to 8000 characters with {{variables}}; no PHI") String text) {

        private static final int LONGEST_NAME = 80;
        private static final int LONGEST = 8_000;

        List<Element> faults() {
            List<Element> faults = new ArrayList<>();
            if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
                faults.add(new Element("/name", "length", "1 to 80 characters."));
            }
            if (text == null || text.isBlank() || text.length() > LONGEST) {
                faults.add(new Element("/text", "length", "1 to 8000 characters."));
            } else {
                Template.variables(text).stream().filter(one -> !Variables.NAMES.contains(one)).forEach(
                        one -> faults.add(new Element("/text", "unknown-variable", "There is no " + one + ".")));
            }
            return faults;
        }
    }

    /** All canned texts, and what can stand in them. */
    @Schema(name = "Macros")
    public record All(List<Macro> items, @Schema(description = "What can stand in {{ }}") List<String> variables) {}

    /** A canned text, filled for a case. */
    @Schema(name = "FilledMacro", description = "PHI")
    public record Filled(String name, @Schema(description = "Unknown values stand as [name?]") String text,
            @Schema(description = "The variables that nobody knows a value for") List<String> gaps) {}
}
