package org.priorauth.sandbox.pas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;
import org.priorauth.sandbox.Received;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A claim that changes: in the example line 1 stays, line 2 is cancelled, line 3 is new. */
@QuarkusTest
class UpdatesTest {

    private static final String ITEM = "/entry/0/resource/item";
    private static final String CANCEL = "{\"url\":\"http://hl7.org/fhir/us/davinci-pas/StructureDefinition/"
            + "extension-certificationType\",\"valueCodeableConcept\":{\"coding\":[{\"system\":"
            + "\"https://codesystem.x12.org/005010/1322\",\"code\":\"3\"}]}}";

    @TestHTTPResource("/")
    URI root;

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private PayerCalls bcbs() { return new PayerCalls(root, "bcbs"); }

    private Message first(String member) { return own(Message.submit(), member); }

    private Message update(String member) { return own(Message.update(), member); }

    private Message own(Message message, String member) {
        return message.member(member).replacing("TX-1001", "TX-" + run).replacing("RT-1001", "RT-" + run);
    }

    @Test
    void anAddedAndACancelledLineAreAnsweredUnderTheirSequences() {
        // Given
        Message first = first("M3201");
        bcbs().submit(first);

        // When
        Answer answer = Answer.of(bcbs().submit(update("M3201")));

        // Then
        assertThat(answer.actions()).containsExactly("A1", "C", "A1");
        assertThat(answer.response().getItem()).extracting(it -> it.getItemSequence()).containsExactly(1, 2, 3);
        assertThat(Received.of(bcbs(), first).replacedBy()).isEqualTo("TX-" + run + "-U1");
    }

    @Test
    void aChangedLineIsDecidedAsItIsNow() {
        // Given
        bcbs().submit(first("M3202-MODIFY"));
        Message changed = update("M3202-MODIFY").with(ITEM + "/0/quantity/value", "20").then(UpdatesTest::flagged);

        // When
        Answer answer = Answer.of(bcbs().submit(changed));

        // Then
        assertThat(answer.actions()).containsExactly("A6", "C", "A6");
        assertThat(answer.response().getAddItemFirstRep().getQuantity().getValue().intValueExact()).isEqualTo(10);
    }

    @Test
    void aClaimCancelledAsAWholeIsCancelledOnEveryLine() {
        // Given
        bcbs().submit(first("M3203"));
        Message cancelled = update("M3203").with("/entry/0/resource/extension", "[" + CANCEL + "]");

        // When
        Answer answer = Answer.of(bcbs().submit(cancelled));

        // Then
        assertThat(answer.actions()).containsExactly("C", "C", "C");
    }

    @Test
    void whatIsDeniedAsAWholeIsNotUpdated() {
        // Given
        Message first = first("M3204-DENY");
        bcbs().submit(first);

        // When
        Answer answer = Answer.of(bcbs().submit(update("M3204-DENY")));

        // Then
        assertThat(answer.response().getOutcome()).isEqualTo(RemittanceOutcome.ERROR);
        assertThat(answer.response().getErrorFirstRep().getCode().getCodingFirstRep().getCode()).isEqualTo("AA");
        assertThat(Received.of(bcbs(), first).replacedBy()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongUpdateIsRefusedAndTheClaimStaysAsItWas(String rule, UnaryOperator<Message> mistake) {
        // Given
        Message first = first("M3205");
        bcbs().submit(first);

        // When
        Reply refused = bcbs().submit(update("M3205").then(mistake));

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/issue/0/details/coding/0/code")).isEqualTo(rule);
        assertThat(Received.of(bcbs(), first).replacedBy()).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                row("claim-count", it -> it.with("/entry/-", it.json("/entry/10").replace(
                        it.text("/entry/10/fullUrl").substring(9), "11111111-1111-4111-8111-111111111111"))),
                row("update-keeps-entries", it -> it.with(ITEM + "/1/sequence", "7")),
                row("update-info-changed", it -> it.with(ITEM + "/0/quantity/value", "20")),
                row("update-cancelled", it -> it.without(ITEM + "/1/modifierExtension")),
                row("update-related", it -> it.without("/entry/0/resource/related")));
    }

    private static Arguments row(String rule, UnaryOperator<Message> mistake) {
        return Arguments.of(rule, mistake);
    }

    private static Message flagged(Message update) {
        return update.with(ITEM + "/0/extension/-", "{\"url\":\"http://hl7.org/fhir/us/davinci-pas/"
                + "StructureDefinition/extension-infoChanged\",\"valueCode\":\"changed\"}");
    }
}
