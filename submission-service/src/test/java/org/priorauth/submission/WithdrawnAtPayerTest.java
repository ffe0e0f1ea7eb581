package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Behaviour.Says;
import org.priorauth.submission.outside.Received;

import io.quarkus.test.junit.QuarkusTest;

/** What was sent is taken back at the payer by an update; where the payer will not, a person tells it. */
@QuarkusTest
class WithdrawnAtPayerTest extends ServiceTest {

    private static final Behaviour CANCELS = Behaviour.answers(request -> Answers.every(request, "C"));

    @AfterEach
    void askable() {
        payer.answersInquiriesWith(200);
    }

    @Test
    void everyLineIsCancelledByAnUpdateOfWhatThePayerHas() {
        // Given
        payer.does(member, Behaviour.approves(), CANCELS);
        complete();
        expect("ready", "sent", "decided");

        // When
        withdrawn(3);

        // Then
        expect("ready", "sent", "decided", "cancelled");
        assertThat(last().failure()).isNull();
        List<Received> sent = payer.submitted(member);
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).claim().path("related").path(0).path("claim").path("reference").asText())
                .isEqualTo(sent.get(0).bundle().path("entry").path(0).path("fullUrl").asText());
        assertThat(sent.get(1).claim().path("item").path(0).path("modifierExtension").path(0).path("valueBoolean")
                .asBoolean()).isTrue();
        assertThat(sent.get(1).claim().toString()).contains("\"AUTH0001\"");
    }

    @Test
    void aPendedCaseIsTakenBackToo() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")), CANCELS);
        complete();
        expect("ready", "sent", "pended");

        // When
        withdrawn(3);

        // Then
        expect("ready", "sent", "pended", "cancelled");
        assertThat(last().failure()).isNull();
    }

    /** It says no, or goes on as if nothing had been asked, or in words that decide nothing. */
    static Stream<Behaviour> refusals() {
        return Stream.of(Behaviour.fails(422), Behaviour.fails(403), Behaviour.fails(500), Behaviour.approves(),
                Behaviour.answers(request -> Answers.error(request, "AA", "Claim.item[0]")),
                Behaviour.answers(request -> Answers.inWords(request, "Call us.")),
                Behaviour.keepsNothingAndSays(new Says.Body(200, "text/html", "<html/>".getBytes())));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aPayerThatWillNotIsToldByAPerson(Behaviour refusal) {
        // Given
        payer.does(member, Behaviour.approves(), refusal);
        complete();
        expect("ready", "sent", "decided");

        // When
        withdrawn(3);

        // Then
        expect("ready", "sent", "decided", "cancelled");
        assertThat(last().failure().code()).isEqualTo("cancel-at-payer");
        assertThat(last().reference()).isEqualTo(payer.submitted(member).get(0).bundleIdentifier());
    }

    @Test
    void whatThePayerDeniedIsNotUpdated() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A3")));
        complete();
        expect("ready", "sent", "decided");

        // When
        withdrawn(3);

        // Then
        expect("ready", "sent", "decided", "cancelled");
        assertThat(last().failure()).isNull();
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @Test
    void whatMayHaveReachedThePayerIsAskedAboutFirst() {
        // Given
        payer.does(member,
                Behaviour.keepsAndSays(request -> Answers.every(request, "A1"), new Says.Body(403, "a/b", new byte[0])),
                CANCELS);
        complete();
        expect("ready", "failed");

        // When
        withdrawn(3);

        // Then
        expect("ready", "failed", "cancelled");
        assertThat(last().failure()).isNull();
        assertThat(payer.submitted(member)).hasSize(2);
        assertThat(payer.submitted(member).get(1).claim().path("related")).hasSize(1);
    }

    @Test
    void aPayerThatCannotBeAskedIsToldByAPerson() {
        // Given
        payer.does(member, Behaviour.fails(500));
        payer.answersInquiriesWith(404);
        complete();
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("answer-unknown");

        // When
        withdrawn(3);

        // Then
        expect("ready", "failed", "cancelled");
        assertThat(last().failure().code()).isEqualTo("cancel-at-payer");
        assertThat(payer.submitted(member)).hasSize(1);
    }
}
