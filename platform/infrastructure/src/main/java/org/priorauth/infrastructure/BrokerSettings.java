package org.priorauth.infrastructure;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What one broker that is also its own controller is told; each line that is not plain says why. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Map<String, String> of(Path logs, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>(listeners(port, controllerPort));
        settings.putAll(oneNode());
        settings.putAll(smallFootprint());
        settings.put("log.dirs", logs.toString());
        return settings;
    }

    private static Map<String, String> listeners(int port, int controllerPort) {
        return Map.of("process.roles", "broker,controller", "node.id", Integer.toString(NODE_ID),
                "controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort,
                "controller.listener.names", CONTROLLER,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                // a topic nobody declared is a typing error, not a topic
                "auto.create.topics.enable", "false");
    }

    private static Map<String, String> oneNode() {
        return Map.of("offsets.topic.replication.factor", "1", "offsets.topic.num.partitions", "3",
                "transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "3",
                "share.coordinator.state.topic.replication.factor", "1", "share.coordinator.state.topic.min.isr", "1",
                // nobody else will join: do not wait for others
                "group.initial.rebalance.delay.ms", "0",
                // a broker that died without good-bye is forgotten in 3 s, else its successor waits 9 s to register
                "broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "500");
    }

    private static Map<String, String> smallFootprint() {
        return Map.of("log.cleaner.dedupe.buffer.size", "10485760", "log.cleaner.threads", "1",
                "log.segment.bytes", "16777216", "log.index.size.max.bytes", "1048576",
                "num.network.threads", "2", "num.io.threads", "4", "background.threads", "2",
                // orders with their documents' references stay far below; a bigger message is a defect
                "message.max.bytes", "2097152");
    }
}
