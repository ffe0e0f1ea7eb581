package org.priorauth.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.infrastructure.PostgresServer;

/** What the live database says about keeping what it committed. A weakened one is refused, not reported. */
final class Durability {

    private static final List<String> MUST_BE_ON = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    static Map<String, String> verified(PostgresServer postgres) {
        Map<String, String> read = new LinkedHashMap<>();
        MUST_BE_ON.forEach(setting -> read.put(setting, postgres.show(setting)));
        read.forEach((setting, value) -> {
            if (!value.equals("on")) {
                throw new InfrastructureException("PostgreSQL runs with " + setting + "=" + value
                        + ", which loses committed data in a power cut: take the setting out of its configuration.");
            }
        });
        return read;
    }
}
