package org.priorauth.local;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.priorauth.infrastructure.FreePorts;
import org.priorauth.infrastructure.InfrastructureException;

/** Who listens where, all on 127.0.0.1. */
public record Ports(Map<String, Integer> byName) {

    public Ports {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The ports of the documentation. */
    public static Ports standard() { return each(port -> port); }

    /** Ports nobody uses, for tests. */
    public static Ports free() { return each(port -> FreePorts.next()); }

    public int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw unknown(name);
        }
        return port;
    }

    public Ports with(String name, int port) {
        if (!byName.containsKey(name)) {
            throw unknown(name);
        }
        Map<String, Integer> changed = new LinkedHashMap<>(byName);
        changed.put(name, port);
        return new Ports(changed);
    }

    public Ports with(Map<String, Integer> others) {
        Ports changed = this;
        for (Map.Entry<String, Integer> other : others.entrySet()) {
            changed = changed.with(other.getKey(), other.getValue());
        }
        return changed;
    }

    public Set<Map.Entry<String, Integer>> all() { return byName.entrySet(); }

    private InfrastructureException unknown(String name) {
        return new InfrastructureException(
                "There is no port called '" + name + "': choose one of " + String.join(", ", byName.keySet()) + ".");
    }

    private static Ports each(IntUnaryOperator choice) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("kafka", choice.applyAsInt(Diagram.KAFKA));
        ports.put("postgres", choice.applyAsInt(Diagram.POSTGRES));
        ports.put("login", choice.applyAsInt(Diagram.LOGIN));
        Diagram.PROCESSES.forEach(spec -> ports.put(spec.name(), choice.applyAsInt(spec.port())));
        return new Ports(ports);
    }
}
