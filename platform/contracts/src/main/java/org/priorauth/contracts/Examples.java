package org.priorauth.contracts;

import java.util.List;

/**
 * The example messages of every topic, at least one for each outcome. They are the contract in numbers: a producer's
 * tests hold their messages against them, and every consumer's tests feed all of them to the consumer.
 */
public final class Examples {

    private Examples() {}

    public static List<Example> all() { return Topics.ALL.stream().flatMap(topic -> of(topic).stream()).toList(); }

    /** In the order of their names. */
    public static List<Example> of(Topic<?> topic) {
        // A jar cannot be listed like a folder under every class loader; the index beside the files can always be read.
        return ClassPath.text(folder(topic) + "index.txt").lines().map(name -> named(topic, name)).toList();
    }

    public static Example named(Topic<?> topic, String name) {
        return new Example(topic, name, ClassPath.text(folder(topic) + name + ".json"));
    }

    private static String folder(Topic<?> topic) { return "examples/" + topic.name() + "/"; }
}
