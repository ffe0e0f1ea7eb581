package org.priorauth.infrastructure;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the servers listen and keep their data.
 *
 * @param data directory that survives; empty for temporary ones, deleted on close
 * @param kafkaPort loopback port of the broker, 0 for a free one
 * @param postgresPort loopback port of PostgreSQL, 0 for a free one
 * @param loginPort loopback port of the development log-in, 0 for a free one; empty when another OIDC server is used
 */
public record InfrastructureSettings(Optional<Path> data, int kafkaPort, int postgresPort,
        Optional<Integer> loginPort) {

    /** Free ports and data that vanish: for tests. */
    public static InfrastructureSettings temporary() {
        return new InfrastructureSettings(Optional.empty(), 0, 0, Optional.of(0));
    }

    /** Free ports and data that stay. */
    public static InfrastructureSettings at(Path data) {
        return new InfrastructureSettings(Optional.of(data), 0, 0, Optional.of(0));
    }

    public InfrastructureSettings onPorts(int kafka, int postgres, int login) {
        return new InfrastructureSettings(data, kafka, postgres, Optional.of(login));
    }

    public InfrastructureSettings withoutLogin() {
        return new InfrastructureSettings(data, kafkaPort, postgresPort, Optional.empty());
    }
}
