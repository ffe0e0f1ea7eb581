package org.priorauth.sandbox.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.pas.CommunicationRules;
import org.priorauth.sandbox.rules.Violation;

/** What a Subscription and an answer to a question must say. */
class SubscriptionRulesTest {

    @Test
    void theExamplesKeepTheRules() {
        // Given
        Subscription subscription = Message.subscription().resource(Subscription.class);
        Communication communication = Message.communication().resource(Communication.class);

        // When
        List<Violation> found = Stream.concat(SubscriptionRules.SUBSCRIBE.check(subscription).stream(),
                CommunicationRules.ANSWER.check(communication).stream()).toList();

        // Then
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void aSubscriptionIsHeldToItsRules(String rule, Message broken) {
        // Given
        Subscription subscription = broken.resource(Subscription.class);

        // When
        List<Violation> found = SubscriptionRules.SUBSCRIBE.check(subscription);

        // Then
        assertThat(found).extracting(it -> it.requirement().id()).containsExactly(rule);
    }

    static Stream<Arguments> subscriptions() {
        Message clean = Message.subscription();
        return Stream.of(Arguments.of("subscription-stated", clean.without("/reason")),
                Arguments.of("subscription-topic", clean.with("/criteria", "\"Claim?status=active\"")),
                Arguments.of("subscription-channel", clean.with("/channel/type", "\"email\"")),
                Arguments.of("subscription-endpoint", clean.with("/channel/endpoint", "\"ftp://clinic.example/in\"")),
                Arguments.of("subscription-payload",
                        clean.with("/channel/_payload/extension/0/valueCode", "\"id-only\"")),
                Arguments.of("subscription-filter", clean.without("/_criteria")),
                Arguments.of("subscription-header", clean.with("/channel/header/0", "\"Host: elsewhere.example\"")),
                Arguments.of("subscription-header", clean.with("/channel/header/0", "\"X: a\\r\\nY: b\"")));
    }

    @Test
    void bothSpellingsOfTheFilterAreTaken() {
        // Given the spelling of the topic and of the published example
        Subscription subscription = Message.subscription().replacing("org-identifier=", "orgIdentifier=")
                .resource(Subscription.class);

        // When
        String organization = SubscriptionRules.organization(subscription).orElseThrow();

        // Then
        assertThat(organization).isEqualTo("9999991117");
    }

    @ParameterizedTest
    @MethodSource("communications")
    void anAnswerToAQuestionIsHeldToItsRules(String rule, Message broken) {
        // Given
        Communication communication = broken.resource(Communication.class);

        // When
        List<Violation> found = CommunicationRules.ANSWER.check(communication);

        // Then
        assertThat(found).extracting(it -> it.requirement().id()).containsExactly(rule);
    }

    static Stream<Arguments> communications() {
        Message clean = Message.communication();
        return Stream.of(Arguments.of("communication-status", clean.with("/status", "\"preparation\"")),
                Arguments.of("communication-question", clean.without("/about")),
                Arguments.of("communication-payload", clean.without("/payload/0/contentAttachment/data")));
    }
}
