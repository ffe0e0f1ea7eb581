package org.priorauth.infrastructure;

import java.nio.file.Path;

/** Runs in a JVM of its own: starts the servers, says so, and waits to be killed. */
final class KilledLauncher {

    private KilledLauncher() {}

    public static void main(String[] arguments) throws Exception {
        Infrastructure servers = Infrastructure.start(new InfrastructureSettings(java.util.Optional.of(
                Path.of(arguments[0])), 0, Integer.parseInt(arguments[1]), java.util.Optional.empty()));
        servers.kafka().createTopic("orders", 1);
        Records.send(servers.kafka(), "orders", "key-1", "sent before the kill");
        servers.postgres().createDatabase("intake");
        System.out.println("postgres " + servers.postgres().pid());
        Thread.currentThread().join();
    }
}
