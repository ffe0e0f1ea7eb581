package org.priorauth.submission.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.submission.notice.Notice.Happening;
import org.priorauth.submission.notice.Notice.Voice;

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

    @Test
    void aMarkOfByteOrderIsNoContent() {
        // Given
        String heartbeat = notification("heartbeat", "", "");

        // When
        Notice notice = reader.read(("\uFEFF" + heartbeat).getBytes(java.nio.charset.StandardCharsets.UTF_8));

        // Then
        assertThat(notice).isEqualTo(reader.read(heartbeat.getBytes()));
    }

    /** The names of the guide's first edition. */
    @Test
    void olderNamesAreUnderstood() {
        // Given
        String old = """
                     {"resourceType":"Bundle","type":"subscription-notification","entry":[{"resource":{
                      "resourceType":"Parameters","parameter":[
                       {"name":"subscription-url","valueUri":"https://p/Subscription/S"},
                       {"name":"notification-type","valueCode":"heartbeat"},
                       {"name":"subscription-status","valueCode":"active"},
                       {"name":"subscription-event-count","valueUnsignedInt":3}]}}]}""";

        // When
        Notice notice = reader.read(old.getBytes());

        // Then
        assertThat(notice).isEqualTo(
                new Notice.Greeting(new Voice(Optional.of("S"), Optional.of("active"), Optional.of(3L))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"resourceType\":\"ClaimResponse\"}",
            "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"ClaimResponse\"}}]}"})
    void anAnswerPostedAsItIsIsKnownByItsContent(String bare) {
        // When
        Notice notice = reader.read(bare.getBytes());

        // Then
        assertThat(news(notice)).hasSize(1);
        assertThat(news(notice).get(0).key()).startsWith("sha256:");
        assertThat(news(notice).get(0).focus()).contains("/");
        assertThat(reader.read((" " + bare).getBytes())).isEqualTo(notice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "``; /; empty",
            "hello; /; not-json",
            "{\"resourceType\":; /; not-json",
            "{} {}; /; not-json",
            "<html><body>Sorry</body></html>; /; not-fhir",
            "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Bundle xmlns=\"http://hl7.org/fhir\"/>; /; document-type",
            "<Patient xmlns=\"http://hl7.org/fhir\"/>; resourceType; not-a-notification",
            "[]; /; not-an-object",
            "null; /; not-an-object",
            "{}; resourceType; not-a-notification",
            "{\"resourceType\":\"Patient\"}; resourceType; not-a-notification",
            "{\"resourceType\":\"Parameters\"}; resourceType; not-a-notification",
            "{\"resourceType\":\"SubscriptionStatus\"}; type; notification-type",
            "{\"resourceType\":\"Bundle\"}; Bundle.entry; not-a-notification",
            "{\"resourceType\":\"Bundle\",\"entry\":[{},{\"resource\":{\"resourceType\":\"SubscriptionStatus\"}}]};"
                    + " Bundle.entry[1].resource.type; notification-type"})
    void whatIsNoNotificationIsRefusedByTheElement(String body, String element, String code) {
        // When
        Notice notice = reader.read(body.getBytes());

        // Then
        assertThat(((Notice.Refused) notice).why().errors()).extracting(one -> one.element() + " " + one.code())
                .containsExactly(element + " " + code);
    }

    /** FHIR R4B and R5 have a resource for what R4 writes as Parameters. */
    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "2"})
    void theStatusOfNewerVersionsSaysTheSame(String number) {
        // Given
        String parameters = notification("event-notification", event(2, "http://payer/fhir/Bundle/1"),
                entry("https://payer/fhir/Bundle/1", bundle("a")));
        String newer = """
                       {"resourceType":"Bundle","type":"subscription-notification","entry":[{"resource":{
                        "resourceType":"SubscriptionStatus","id":"s1","status":"active","type":"event-notification",
                        "notificationEvent":[{"eventNumber":%s,"timestamp":"2026-03-02T18:00:00Z",
                         "focus":{"reference":"http://payer/fhir/Bundle/1","type":"Bundle"}}],
                        "subscription":{"reference":"https://payer/fhir/Subscription/S"},
                        "topic":"http://hl7.org/fhir/us/davinci-pas/SubscriptionTopic/PASSubscriptionTopic"}}%s]}"""
                .formatted(number, entry("https://payer/fhir/Bundle/1", bundle("a")));

        // When
        Notice notice = reader.read(newer.getBytes());

        // Then
        assertThat(news(notice)).isEqualTo(news(reader.read(parameters.getBytes())));
        assertThat(((Notice.News) notice).from())
                .isEqualTo(new Voice(Optional.of("S"), Optional.of("active"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "notificationType"})
    void aHandshakeOfNewerVersionsIsAGreeting(String type) {
        // Given
        String handshake = """
                           {"resourceType":"SubscriptionStatus","status":"requested","%s":"handshake",
                            "eventsSinceSubscriptionStart":"7","subscription":{"reference":"Subscription/S"}}"""
                .formatted(type);

        // When
        Notice notice = reader.read(handshake.getBytes());

        // Then
        assertThat(notice).isEqualTo(
                new Notice.Greeting(new Voice(Optional.of("S"), Optional.of("requested"), Optional.of(7L))));
    }

    @Test
    void aNotificationInXmlSaysTheSame() {
        // Given
        String xml = """
                     <?xml version="1.0" encoding="UTF-8"?>
                     <Bundle xmlns="http://hl7.org/fhir"><type value="history"/>
                      <entry><resource><Parameters>
                       <parameter><name value="subscription"/><valueReference><reference value="Subscription/S"/></valueReference></parameter>
                       <parameter><name value="type"/><valueCode value="event-notification"/></parameter>
                       <parameter><name value="notification-event"/><part><name value="event-number"/><valueString value="2"/></part>
                        <part><name value="focus"/><valueReference><reference value="http://payer/fhir/Bundle/1"/></valueReference></part></parameter>
                      </Parameters></resource></entry>
                      <entry><fullUrl value="http://payer/fhir/Bundle/1"/><resource><Bundle><id value="1"/><type value="collection"/>
                       <entry><resource><ClaimResponse><id value="c"/></ClaimResponse></resource></entry></Bundle></resource></entry>
                     </Bundle>""";

        // When
        Notice notice = reader.read(xml.getBytes());

        // Then
        assertThat(news(notice)).hasSize(1);
        assertThat(news(notice).get(0).key()).startsWith("S|2|sha256:");
        assertThat(news(notice).get(0).focus()).contains("entry[1]");
        assertThat(((Notice.News) notice).from().subscription()).contains("S");
    }

    @Test
    void aStatusOfNoKnownTypeIsRefused() {
        // When
        Notice notice = reader.read(notification("gossip", "", "").getBytes());

        // Then
        assertThat(((Notice.Refused) notice).why().errors().get(0).element())
                .isEqualTo("Bundle.entry[0].resource.parameter.where(name='type')");
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        // Given
        String deep = "{\"resourceType\":\"Bundle\",\"entry\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

        // When
        Notice notice = reader.read(deep.getBytes());

        // Then
        assertThat(((Notice.Refused) notice).why().errors().get(0).code()).isEqualTo("too-deep");
    }

    private static List<Happening> news(Notice notice) {
        return ((Notice.News) notice).happenings();
    }

    private static String event(int number, String focus) {
        return ",{\"name\":\"notification-event\",\"part\":[{\"name\":\"event-number\",\"valueString\":\"" + number
                + "\"}"
                + (focus == null
                        ? ""
                        : ",{\"name\":\"focus\",\"valueReference\":{\"reference\":\"" + focus + "\"}}")
                + "]}";
    }

    private static String bundle(String id) {
        return "{\"resourceType\":\"Bundle\",\"id\":\"" + id + "\",\"entry\":[{\"resource\":" + ANSWER.formatted(id)
                + "}]}";
    }

    private static String entry(String url, String resource) {
        return ",{\"fullUrl\":\"" + url + "\",\"resource\":" + resource + "}";
    }

    private static String notification(String type, String parameters, String entries) {
        return """
               {"resourceType":"Bundle","type":"history","entry":[{"resource":{"resourceType":"Parameters","parameter":[
                 {"name":"subscription","valueReference":{"reference":"Subscription/S"}},
                 {"name":"type","valueCode":"%s"}%s]}}%s]}""".formatted(type, parameters, entries);
    }
}
