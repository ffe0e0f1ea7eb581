package org.priorauth.submission.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.submission.notice.Notice.Happening;
import org.priorauth.submission.notice.Notice.Voice;

/** What a notification brings, event by event. */
class NoticeReaderTest {

    private static final String ANSWER = "{\"resourceType\":\"ClaimResponse\",\"id\":\"%s\"}";

    private final NoticeReader reader = new NoticeReader();

    @Test
    void whatComesAlongIsFoundByItsName() {
        // Given
        String notification = notification("event-notification", event(2, "http://payer/fhir/Bundle/1"),
                entry("https://payer/fhir/Bundle/1/_history/2", bundle("a")));

        // When
        Notice notice = reader.read(notification.getBytes());

        // Then
        Happening one = news(notice).get(0);
        assertThat(news(notice)).hasSize(1);
        assertThat(one.key()).startsWith("S|2|sha256:");
        assertThat(one.number()).contains(2L);
        assertThat(one.focus()).contains("entry[1]");
    }

    @Test
    void aNotificationWithoutItsResourceBearsItsNameAlone() {
        // When
        Notice notice = reader.read(notification("event-notification", event(2, "Bundle/1"), "").getBytes());

        // Then
        assertThat(news(notice)).containsExactly(
                new Happening("S|2|Bundle/1", Optional.of(2L), Optional.of("Bundle/1")));
    }

    @Test
    void anEmptyNotificationBearsItsNumberAlone() {
        // When
        Notice notice = reader.read(notification("event-notification", event(2, null), "").getBytes());

        // Then
        assertThat(news(notice)).containsExactly(new Happening("S|2", Optional.of(2L), Optional.empty()));
    }

    @Test
    void endlessNamesAreKnownByTheirHashAndControlCharactersAreLeftOut() {
        // Given
        String notification = notification("event-notification", event(2, "Bundle/\\u0000" + "x".repeat(5000)), "")
                .replace("Subscription/S", "Subscription/" + "s".repeat(5000));

        // When
        Happening one = news(reader.read(notification.getBytes())).get(0);

        // Then
        assertThat(one.key()).hasSizeLessThan(200);
        assertThat(one.focus().get()).startsWith("Bundle/xxx");
    }

    @Test
    void severalEventsInOneBundleAreSeveralEachWithItsAnswer() {
        // Given
        String events = event(3, "Bundle/b") + event(4, "Bundle/a");

        // When
        Notice notice = reader.read(notification("event-notification", events,
                entry("http://p/Bundle/a", bundle("a")) + entry("http://p/Bundle/b", bundle("b"))).getBytes());

        // Then
        assertThat(news(notice)).extracting(one -> one.number().get() + " " + one.focus().get())
                .containsExactly("3 entry[2]", "4 entry[1]");
    }

    @Test
    void answersThatNoEventNamesAreTakenInTheirOrder() {
        // When
        Notice notice = reader.read(notification("event-notification", event(3, null) + event(4, "urn:uuid:lost"),
                entry("", ANSWER.formatted("x")) + entry("", ANSWER.formatted("y"))).getBytes());

        // Then
        assertThat(news(notice)).extracting(one -> one.number().get() + " " + one.focus().get())
                .containsExactly("3 entry[1]", "4 entry[2]");
    }

    @Test
    void anAnswerBesideThoseThatAreNamedIsNotLost() {
        // When
        Notice notice = reader.read(notification("event-notification", event(3, "Bundle/a"),
                entry("http://p/Bundle/a", bundle("a")) + entry("", ANSWER.formatted("y"))).getBytes());

        // Then
        assertThat(news(notice)).extracting(Happening::number).containsExactly(Optional.of(3L), Optional.empty());
        assertThat(news(notice)).extracting(Happening::focus)
                .containsExactly(Optional.of("entry[1]"), Optional.of("entry[2]"));
    }

    @Test
    void theSameEventIsTheSameWhicheverWayTheSubscriptionIsNamed() {
        // Given
        String once = notification("event-notification", event(2, "Bundle/a"), entry("Bundle/a", bundle("a")));

        // When
        Notice again = reader.read(once.replace("Subscription/S", "https://payer/fhir/Subscription/S/_history/4")
                .getBytes());

        // Then
        assertThat(news(again)).isEqualTo(news(reader.read(once.getBytes())));
    }

    @Test
    void aNumberGivenToSomethingElseIsAnotherEvent() {
        // Given
        String one = notification("event-notification", event(2, "Bundle/a"), entry("Bundle/a", bundle("a")));
        String other = notification("event-notification", event(2, "Bundle/b"), entry("Bundle/b", bundle("b")));

        // When
        String key = news(reader.read(other.getBytes())).get(0).key();

        // Then
        assertThat(key).isNotEqualTo(news(reader.read(one.getBytes())).get(0).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"handshake", "heartbeat", "query-status"})
    void aGreetingIsNoNewsAndSaysHowItStands(String type) {
        // Given
        String parts = """
                       ,{"name":"status","valueCode":"error"}
                       ,{"name":"events-since-subscription-start","valueString":"7"}""";

        // When
        Notice notice = reader.read(notification(type, parts, "").getBytes());

        // Then
        assertThat(notice).isEqualTo(
                new Notice.Greeting(new Voice(Optional.of("S"), Optional.of("error"), Optional.of(7L))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task", "CommunicationRequest"})
    void aQuestionThatComesWithoutAnAnswerIsBroughtAlong(String kind) {
        // Given
        String question = "{\"resourceType\":\"Bundle\",\"id\":\"q\",\"entry\":[{\"resource\":{\"resourceType\":\""
                + kind
                + "\"}}]}";

        // When
        Notice notice = reader.read(
                notification("event-notification", event(2, "Bundle/q"), entry("http://p/Bundle/q", question))
                        .getBytes());

        // Then
        assertThat(news(notice)).extracting(Happening::focus).containsExactly(Optional.of("entry[1]"));
    }

    static List<Happening> news(Notice notice) {
        return ((Notice.News) notice).happenings();
    }

    static String event(int number, String focus) {
        return ",{\"name\":\"notification-event\",\"part\":[{\"name\":\"event-number\",\"valueString\":\"" + number
                + "\"}"
                + (focus == null
                        ? ""
                        : ",{\"name\":\"focus\",\"valueReference\":{\"reference\":\"" + focus + "\"}}")
                + "]}";
    }

    static String bundle(String id) {
        return "{\"resourceType\":\"Bundle\",\"id\":\"" + id + "\",\"entry\":[{\"resource\":" + ANSWER.formatted(id)
                + "}]}";
    }

    static String entry(String url, String resource) {
        return ",{\"fullUrl\":\"" + url + "\",\"resource\":" + resource + "}";
    }

    static String notification(String type, String parameters, String entries) {
        return """
               {"resourceType":"Bundle","type":"history","entry":[{"resource":{"resourceType":"Parameters","parameter":[
                 {"name":"subscription","valueReference":{"reference":"Subscription/S"}},
                 {"name":"type","valueCode":"%s"}%s]}}%s]}""".formatted(type, parameters, entries);
    }
}
