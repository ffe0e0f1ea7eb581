package org.priorauth.chassis.payer;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A file's text as keys and values: plain data, no key twice, no types of ours named by a file. */
final class ProfileYaml {

    private ProfileYaml() {}

    static Optional<Map<?, ?>> parse(String text, Consumer<String> problems) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            if (new Yaml(new SafeConstructor(options)).load(text) instanceof Map<?, ?> map) {
                return Optional.of(map);
            }
            problems.accept("must be a list of keys with values");
        } catch (MarkedYAMLException thrown) {
            problems.accept("line %d: %s".formatted(thrown.getProblemMark().getLine() + 1, thrown.getProblem()));
        } catch (YAMLException thrown) {
            problems.accept("is not YAML");
        }
        return Optional.empty();
    }
}
