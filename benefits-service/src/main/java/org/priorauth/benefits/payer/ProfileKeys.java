package org.priorauth.benefits.payer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The keys of one profile file, and what was found wrong with them so far. */
final class ProfileKeys {

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final Map<?, ?> values;

    ProfileKeys(ProfileFile file) {
        this.file = file.name();
        this.values = parse(file.text());
    }

    private Map<?, ?> parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            if (new Yaml(new SafeConstructor(options)).load(text) instanceof Map<?, ?> map) {
                return map;
            }
            problems.add(file + ": must be a list of keys with values");
        } catch (MarkedYAMLException thrown) {
            problems.add("%s: line %d: %s".formatted(file, thrown.getProblemMark().getLine() + 1, thrown.getProblem()));
        } catch (YAMLException thrown) {
            problems.add(file + ": is not YAML");
        }
        return Map.of();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    boolean readable() {
        return !values.isEmpty();
    }

    /** Remembers what is wrong and answers with nothing. */
    <T> Optional<T> wrong(String key, String what) {
        problems.add(file + ": " + key + ": " + what);
        return Optional.empty();
    }

    void onlyKnown(Set<String> known) {
        values.keySet().stream().filter(key -> !known.contains(String.valueOf(key)))
                .forEach(key -> wrong(String.valueOf(key), "is not known here; known are " + String.join(", ", known)));
    }

    Optional<String> required(String key) {
        return values.containsKey(key) ? optional(key) : wrong(key, "is missing");
    }

    Optional<String> optional(String key) {
        Object value = values.get(key);
        if (!values.containsKey(key)) {
            return Optional.empty();
        }
        return value instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : wrong(key, "must be a text");
    }

    /** A key that holds keys of its own; empty where it is absent. */
    Map<?, ?> nested(String key) {
        Object value = values.get(key);
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        if (values.containsKey(key)) {
            wrong(key, "must hold one line per service category");
        }
        return Map.of();
    }
}
