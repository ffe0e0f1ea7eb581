package org.priorauth.lmn.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Example;
import org.priorauth.contracts.Examples;
import org.priorauth.contracts.Topics;
import org.priorauth.lmn.StrictSchema;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class EveryExampleIsTakenTest {

    private static final String TENANT = "the-contracts";

    Backing backing;

    /** All of them at once, topic by topic, as they stand in the contracts; what comes of them is well-formed. */
    @Test
    void everyExampleOfTheTopicsWeListenToIsTaken() {
        // Given
        List<Example> examples = Stream.of(Topics.REQUEST_CHANGED, Topics.COVERAGE_DETERMINED, Topics.RESPONSE_RECORDED,
                Topics.SUBMISSION_CHANGED).flatMap(topic -> Examples.of(topic).stream())
                .filter(example -> !example.topic().equals(Topics.SUBMISSION_CHANGED)
                        || example.json().contains("followUp"))
                .toList();

        // When
        List<UUID> events = examples.stream().map(this::publish).toList();

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> taken(events) == examples.size());
        assertThat(Database.count(backing, "select count(*) from dead_letter where tenant_id = ?", TENANT)).isZero();
        assertThat(announced()).isNotEmpty().allSatisfy(heard -> assertThat(StrictSchema.errors(heard.value()))
                .as(heard.value().toString()).isEmpty());
    }

    private UUID publish(Example example) {
        try {
            return backing.publish(example.topic(), TENANT,
                    (Announced) TestJson.MAPPER.readValue(example.json(), example.topic().payload()));
        } catch (JsonProcessingException thrown) {
            throw new AssertionError(thrown);
        }
    }

    private List<Heard> announced() {
        return backing.heard(Topics.LETTER_CHANGED.name()).stream()
                .filter(heard -> TENANT.equals(heard.headers().get("ce_tenant"))).toList();
    }

    private long taken(List<UUID> events) {
        return events.stream().mapToLong(event -> Database.count(backing,
                "select count(*) from processed_event where event_id = ?", event)).sum();
    }
}
