package org.priorauth.submission.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.notice.NoticeReaderTest.bundle;
import static org.priorauth.submission.notice.NoticeReaderTest.entry;
import static org.priorauth.submission.notice.NoticeReaderTest.event;
import static org.priorauth.submission.notice.NoticeReaderTest.news;
import static org.priorauth.submission.notice.NoticeReaderTest.notification;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.submission.notice.Notice.Voice;

/** The same notification in other shapes: of the first edition, of newer FHIR, in XML; and what is none. */
class NoticeShapesTest {

    private final NoticeReader reader = new NoticeReader();

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
}
