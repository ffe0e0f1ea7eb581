package org.priorauth.intake.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.priorauth.intake.domain.Rulebook;

/** The built-in rules, for tests, with files changed at will. */
public final class Rules {

    private Rules() {}

    public static Rulebook builtIn() {
        return RuleReader.rulebook(new RuleFiles(Optional.empty()).texts());
    }

    static Rulebook with(String file, String text) {
        Map<String, String> texts = new HashMap<>(new RuleFiles(Optional.empty()).texts());
        texts.put(file, text);
        return RuleReader.rulebook(texts);
    }
}
