package org.priorauth.intake.rules;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its line and the keys that lead to it. Nothing is ever made into a Java object. */
final class YamlNode {

    private final String file;
    private final String key;
    private final Node node;

    private YamlNode(String file, String key, Node node) {
        this.file = file;
        this.key = key;
        this.node = node;
    }

    static YamlNode read(String file, String text) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (node == null) {
                throw new BrokenRules(file, 1, "", "the file is empty");
            }
            return new YamlNode(file, "", node);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
            throw new BrokenRules(file, line, "", "is not YAML: " + broken.getProblem());
        }
    }

    /** The members of a mapping, in their order. */
    Map<String, YamlNode> members() {
        if (!(node instanceof MappingNode mapping)) {
            throw broken("must be a mapping of keys to values");
        }
        Map<String, YamlNode> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = new YamlNode(file, key, tuple.getKeyNode()).text();
            YamlNode value = new YamlNode(file, key.isEmpty() ? name : key + "." + name, tuple.getValueNode());
            if (members.put(name, value) != null) {
                throw value.broken("stands twice");
            }
        }
        return members;
    }

    /** The same, where only some keys make sense. */
    Map<String, YamlNode> members(Set<String> known) {
        Map<String, YamlNode> members = members();
        members.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw value.broken("is not a key of this file; known are " + String.join(", ",
                        known.stream().sorted().toList()));
            }
        });
        return members;
    }

    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw broken("must be a list");
        }
        return sequence.getValue().stream().map(item -> new YamlNode(file, key, item)).toList();
    }

    /** The texts of the list under a key; none where the key is not there. */
    static List<String> texts(Map<String, YamlNode> members, String key) {
        return Optional.ofNullable(members.get(key)).map(YamlNode::texts).orElse(List.of());
    }

    private List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw broken("must be a text");
        }
        return scalar.getValue().strip();
    }

    BrokenRules broken(String why) {
        return new BrokenRules(file, node.getStartMark().getLine() + 1, key, why);
    }
}
