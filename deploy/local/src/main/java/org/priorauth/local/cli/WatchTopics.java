package org.priorauth.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.priorauth.infrastructure.FreePorts;
import org.priorauth.infrastructure.InfrastructureException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints every message of the chain. Joins no group, so it takes nothing away from the services. */
@Command(name = "topics", mixinStandardHelpOptions = true, description = "Prints the messages of the chain as they come. Values hold protected health information: "
        + "use --headers when somebody looks over your shoulder.")
final class WatchTopics implements Callable<Integer> {

    @Mixin
    private Place place;

    @Option(names = "--topic", paramLabel = "<name>", description = "Only topics whose name contains this.")
    private String topic = "priorauth.";

    @Option(names = "--key", paramLabel = "<authorization>", description = "Only this authorization.")
    private String key;

    @Option(names = "--from-beginning", description = "Also those that came before.")
    private boolean fromBeginning;

    @Option(names = "--until-end", description = "Stop at what is the end now, instead of waiting for more.")
    private boolean untilEnd;

    @Option(names = "--headers", description = "Without the values.")
    private boolean headersOnly;

    @Override
    public Integer call() {
        LauncherLog.silence();
        String bootstrap = "127.0.0.1:" + kafka();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false",
                "max.poll.records", 10_000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            seek(consumer, partitions);
            print(consumer, consumer.endOffsets(partitions), System.out);
        }
        return 0;
    }

    private int kafka() {
        int port = place.running().ports().of("kafka");
        if (FreePorts.isFree(port)) {
            throw new InfrastructureException(
                    "Kafka does not answer on 127.0.0.1:" + port + ": is Prior Auth running?");
        }
        return port;
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.listTopics(Duration.ofSeconds(10)).values().stream().flatMap(Collection::stream)
                .filter(partition -> partition.topic().contains(topic) && !partition.topic().startsWith("__"))
                .map(WatchTopics::partition).toList();
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private void seek(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
    }

    private void print(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> end, PrintStream out) {
        while (!untilEnd || end.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
            // partitions come one after the other; a person reads by time
            StreamSupport.stream(consumer.poll(Duration.ofMillis(200)).spliterator(), false)
                    .filter(message -> key == null || key.equals(message.key()))
                    .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                    .map(message -> headersOnly ? MessageText.headers(message) : MessageText.full(message))
                    .forEach(out::println);
        }
    }
}
