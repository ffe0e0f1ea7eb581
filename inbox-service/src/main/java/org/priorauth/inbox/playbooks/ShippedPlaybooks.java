package org.priorauth.inbox.playbooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import org.priorauth.inbox.playbooks.Playbook.Step;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import io.quarkus.runtime.Startup;

/** The playbooks of {@code playbooks.yaml}. Read at the start, so that a mistake there stops the service and not a person. */
@Startup
@Singleton
class ShippedPlaybooks {

    /** For a kind that a clinic or a later release adds. */
    private static final String ANY = "any";

    private final Map<String, List<Step>> steps = new TreeMap<>();

    ShippedPlaybooks() {
        try (InputStream file = ShippedPlaybooks.class.getResourceAsStream("/playbooks.yaml")) {
            Map<String, List<Map<String, String>>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            all.forEach((kind, list) -> steps.put(kind,
                    list.stream().map(step -> new Step(step.get("id"), step.get("text"))).toList()));
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    Playbook of(String kind) {
        return new Playbook(kind, null, Playbook.SHIPPED, null, null, steps.getOrDefault(kind, steps.get(ANY)));
    }

    boolean names(String kind) {
        return steps.containsKey(kind);
    }
}
