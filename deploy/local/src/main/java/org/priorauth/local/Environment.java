package org.priorauth.local;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.priorauth.infrastructure.PostgresServer;
import org.priorauth.local.login.LogIn;

/** What every process is told about the others. Production sets the same names. */
final class Environment {

    private Environment() {}

    static Map<String, String> of(ProcessSpec spec, LocalSettings settings, LogIn logIn) {
        Ports ports = settings.ports();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(spec.name())));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of("kafka"));
        // Kafka's 45 s suit a fleet; here one killed stage would keep its partitions from its own successor that long
        environment.put("KAFKA_SESSION_TIMEOUT_MS", "10000");
        environment.put("PRIORAUTH_DB_HOST", "127.0.0.1:" + ports.of("postgres"));
        environment.put("PRIORAUTH_DB_USER", PostgresServer.USER);
        environment.put("PRIORAUTH_DB_PASSWORD", PostgresServer.USER);
        // each idle connection is a process of PostgreSQL with three megabytes of its own
        environment.put("QUARKUS_DATASOURCE_REACTIVE_IDLE_TIMEOUT", "PT30S");
        environment.put("PRIORAUTH_OIDC_ISSUER", logIn.issuer());
        environment.put("PRIORAUTH_OIDC_TOKEN_URL", logIn.tokenEndpoint());
        environment.put("PRIORAUTH_PUBLIC_URL", url(ports, "gateway"));
        environment.put("PRIORAUTH_SANDBOX_URL", url(ports, "sandbox"));
        Diagram.stages().forEach(stage -> environment
                .put("PRIORAUTH_" + stage.name().toUpperCase(Locale.ROOT) + "_URL", url(ports, stage.name())));
        environment.putAll(FaxLines.of(spec.name(), ports));
        if (spec.tier() == ProcessSpec.Tier.OTHER_SIDE) {
            // what the payers have pended, and whom they tell, outlives them as it would in their own house
            environment.put("SANDBOX_JOURNAL", settings.sandboxJournal().toString());
        }
        return environment;
    }

    static String url(Ports ports, String name) { return "http://127.0.0.1:" + ports.of(name); }
}
