package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.priorauth.submission.outside.Item;

import io.quarkus.test.junit.QuarkusTest;

/**
 * Notifications and broken wires by somebody who never saw this service, all at once, each with a case of its own. How they
 * are to be heard stands in heard-as.txt; what is answered at once is read in {@code StrangersItemsTest}.
 */
@QuarkusTest
class StrangersNoticesTest extends ServiceTest {

    private static final Path FOLDER = Path.of("src/test/resources/payer-unseen");

    @Test
    void eachIsHeardAsItIsMeant() {
        // Given
        Map<String, String> heardAs = Item.table(FOLDER.resolve("heard-as.txt"));
        List<PlayedItem> all = Item.all(FOLDER).stream().filter(Item::needsTheWire)
                .map(item -> new PlayedItem(item, this).begin()).toList();

        // When
        all.forEach(PlayedItem::play);

        // Then
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(
                all.stream().collect(Collectors.toMap(PlayedItem::name, PlayedItem::outcome))).isEqualTo(heardAs));
    }
}
