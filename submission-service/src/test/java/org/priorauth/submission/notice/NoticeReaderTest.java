package org.priorauth.submission.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.submission.notice.Notice.Happening;

class NoticeReaderTest {

    private final NoticeReader reader = new NoticeReader(TestJson.MAPPER);

    /** As in the guide's example PASSubscriptionNotification. */
    @Test
    void anEventIsKnownByItsSubscriptionAndItsNumber() {
        // Given
        String notification = status("event-notification",
                """
                ,{"name":"notification-event","part":[{"name":"event-number","valueString":"2"},
                 {"name":"timestamp","valueInstant":"2020-05-29T11:44:33.188-05:00"},
                 {"name":"focus","valueReference":{"reference":"http://example.org/Bundle/1"}}]}""");

        // When
        Notice notice = reader.read(notification.getBytes());

        // Then
        assertThat(notice).isEqualTo(new Notice.News(List.of(new Happening("Subscription/S|2", Optional.of(2L),
                Optional.of("http://example.org/Bundle/1")))));
    }

    @Test
    void severalEventsInOneBundleAreSeveral() {
        // Given
        String notification = status("event-notification",
                """
                ,{"name":"notification-event","part":[{"name":"event-number","valueInteger":3}]}
                ,{"name":"notification-event","part":[{"name":"event-number","valueInteger":4}]}""");

        // When
        Notice notice = reader.read(notification.getBytes());

        // Then
        assertThat(((Notice.News) notice).happenings()).extracting(Happening::key)
                .containsExactly("Subscription/S|3", "Subscription/S|4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handshake", "heartbeat"})
    void aGreetingIsNoNews(String type) {
        assertThat(reader.read(status(type, "").getBytes())).isEqualTo(new Notice.Greeting());
    }

    @Test
    void aBareResponseIsNewsKnownByItsContent() {
        // Given
        byte[] bare = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"ClaimResponse\"}}]}"
                .getBytes();

        // When
        Notice notice = reader.read(bare);

        // Then
        assertThat(((Notice.News) notice).happenings().get(0).key()).startsWith("sha256:");
        assertThat(reader.read(bare)).isEqualTo(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{}", "[]", "null", "{\"resourceType\":\"Patient\"}",
            "{\"resourceType\":\"Bundle\"}"})
    void whatIsNoBundleIsForeign(String body) {
        assertThat(reader.read(body.getBytes())).isEqualTo(new Notice.Foreign());
    }

    private static String status(String type, String events) {
        return """
               {"resourceType":"Bundle","type":"history","entry":[{"resource":{"resourceType":"Parameters","parameter":[
                 {"name":"subscription","valueReference":{"reference":"Subscription/S"}},
                 {"name":"type","valueCode":"%s"}%s]}}]}""".formatted(type, events);
    }
}
