package org.priorauth.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @TempDir
    Path data;

    @Test
    void aRecordIsStillThereAfterARestartOnTheSameDirectory() throws Exception {
        // Given
        try (KafkaBroker broker = KafkaBroker.start(Optional.of(data), 0)) {
            broker.createTopic("orders", 6);
            Records.send(broker, "orders", "key-1", "first");
        }

        // When
        try (KafkaBroker again = KafkaBroker.start(Optional.of(data), 0)) {
            Records.send(again, "orders", "key-1", "second");

            // Then
            assertThat(Records.read(again, "orders", 2)).containsExactly("first", "second");
            assertThat(partitions(again, "orders")).isEqualTo(6);
        }
    }

    @Test
    void afterARestartInPlaceItIsBackWithItsRecords() throws Exception {
        // Given
        try (KafkaBroker broker = KafkaBroker.start(Optional.empty(), 0)) {
            broker.createTopic("orders", 1);
            Records.send(broker, "orders", "key-1", "before");
            int port = broker.port();

            // When
            broker.restart();

            // Then
            Records.send(broker, "orders", "key-1", "after");
            assertThat(Records.read(broker, "orders", 2)).containsExactly("before", "after");
            assertThat(broker.port()).isEqualTo(port);
        }
    }

    @Test
    void topicsThatExistAreLeftAlone() throws Exception {
        // Given
        try (KafkaBroker broker = KafkaBroker.start(Optional.empty(), 0)) {
            broker.createTopics(List.of("a", "b"), 2);

            // When
            broker.createTopics(List.of("b", "c", "c"), 5);

            // Then
            assertThat(partitions(broker, "b")).isEqualTo(2);
            assertThat(partitions(broker, "c")).isEqualTo(5);
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {

            // When // Then
            assertThatThrownBy(() -> KafkaBroker.start(Optional.empty(), other.getLocalPort()))
                    .isInstanceOf(InfrastructureException.class).hasMessage("Port " + other.getLocalPort()
                            + " for Kafka is taken by another program: stop it, or choose another port.");
        }
    }

    @Test
    void twoBrokersNeverShareADirectory() {
        // Given
        KafkaBroker first = KafkaBroker.start(Optional.of(data), 0);

        // When // Then
        assertThatThrownBy(() -> KafkaBroker.start(Optional.of(data), 0))
                .hasMessageContaining("in use by another running Prior Auth");
        first.close();
    }

    private static int partitions(KafkaBroker broker, String topic) throws Exception {
        try (Admin admin = broker.admin()) {
            return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().size();
        }
    }
}
