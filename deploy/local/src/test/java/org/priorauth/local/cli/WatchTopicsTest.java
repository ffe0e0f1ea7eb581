package org.priorauth.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.infrastructure.KafkaBroker;
import org.priorauth.local.Addresses;
import org.priorauth.local.Ports;

import picocli.CommandLine;

class WatchTopicsTest {

    @TempDir
    static Path run;
    private static KafkaBroker broker;

    @BeforeAll
    static void tellTwoThings() throws Exception {
        broker = KafkaBroker.start(Optional.empty(), 0);
        broker.createTopic("priorauth.lmn.letter-changed.v1", 2);
        new Addresses(Ports.standard().with("kafka", broker.port()), "").write(run);
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message("key-1", "{\"outcome\":\"drafted\",\"version\":1}")).get();
            producer.send(message("key-2", "{\"outcome\":\"signed\"}")).get();
        }
    }

    @AfterAll
    static void stop() { broker.close(); }

    @Test
    void aMessageIsShownWithItsTopicKeyTypeTimeAndValue() {
        // When
        String shown = watch("--from-beginning", "--until-end", "--key", "key-1");

        // Then
        assertThat(shown).startsWith("2026-01-01T10:00:00Z  priorauth.lmn.letter-changed.v1[").contains(
                "  key-1  priorauth.lmn.letter-changed.v1  tenant riverside, by lmn", "\"outcome\" : \"drafted\"")
                .doesNotContain("key-2");
    }

    @Test
    void withoutValuesNothingOfThePatientIsShown() {
        // When
        String shown = watch("--from-beginning", "--until-end", "--headers");

        // Then
        assertThat(shown.lines()).hasSize(2).noneMatch(line -> line.contains("outcome"));
    }

    @Test
    void anotherTopicIsLeftOut() {
        // When
        String shown = watch("--from-beginning", "--until-end", "--topic", "benefits");

        // Then
        assertThat(shown).isEmpty();
    }

    private static ProducerRecord<String, String> message(String key, String value) {
        var message = new ProducerRecord<>("priorauth.lmn.letter-changed.v1", key, value);
        Map.of("ce_type", "priorauth.lmn.letter-changed.v1", "ce_time", "2026-01-01T10:00:00Z", "ce_tenant",
                "riverside",
                "ce_actor", "lmn").forEach(
                        (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static String watch(String... options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            CommandLine command = new CommandLine(new WatchTopics());
            assertThat(
                    command.execute(java.util.stream.Stream.concat(java.util.stream.Stream.of("--run", run.toString()),
                            java.util.Arrays.stream(options)).toArray(String[]::new)))
                    .isZero();
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
