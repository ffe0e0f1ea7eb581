package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Behaviour.Says;
import org.priorauth.submission.outside.Received;

import io.quarkus.test.junit.QuarkusTest;

/** A payer never sees one intent twice, whatever becomes of its answer. */
@QuarkusTest
class LostAnswersTest extends ServiceTest {

    private static final Says HTML = new Says.Body(200, "text/html", "<html>Welcome</html>".getBytes());

    @Test
    void anAnswerThatNeverComesIsAskedFor() {
        // Given
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.every(request, "A1"), new Says.Nothing()));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
        assertThat(payer.inquiries(request(0).claimIdentifier())).isEqualTo(1);
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void afterTwoFaultsOfItsServerThePayerGetsTheSameBytesAndKeepsThemOnce() {
        // Given
        payer.does(member, Behaviour.fails(500), Behaviour.fails(500), Behaviour.approves());

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(3);
        assertThat(request(1).bytes()).isEqualTo(request(0).bytes());
        assertThat(request(2).bytes()).isEqualTo(request(0).bytes());
        assertThat(payer.inquiries(request(0).claimIdentifier())).isEqualTo(2);
        assertThat(payer.repetitions(member)).isZero();
    }

    @Test
    void aRefusalThatComesAfterTheClaimWasKeptIsNoRefusal() {
        // Given
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.every(request, "A3"),
                new Says.Body(400, "application/fhir+json", Answers.bytes(Answers.outcome("invalid")))));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(last().decision()).isEqualTo(Decision.DENIED);
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @Test
    void aWebPageInsteadOfAnAnswerIsAskedAbout() {
        // Given
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.every(request, "A1"), HTML));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @Test
    void halfAnAnswerIsAskedAbout() {
        // Given
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.every(request, "A1"), new Says.Half()));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @Test
    void anEndlessAnswerIsNotSwallowed() {
        // Given
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.every(request, "A1"), new Says.Endless()));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @Test
    void webPagesForeverEndWithAPerson() {
        // Given
        payer.does(member, Behaviour.keepsNothingAndSays(HTML));

        // When
        complete();

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("answer-web-page");
        assertThat(payer.repetitions(member)).isZero();
    }

    /** The answer is there, and the very transaction that would record it fails: as if the process died just then. */
    @Test
    void aCrashBetweenSendingAndRecordingSendsNothingTwice() {
        // Given
        failFirstRecordOf(authorization.toString());

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
        assertThat(payer.inquiries(request(0).claimIdentifier())).isEqualTo(1);
    }

    @Test
    void aTrialByPersonAfterEverythingFailedIsTheSameRequest() {
        // Given
        payer.does(member, Behaviour.fails(503));
        complete();
        expect("ready", "failed");
        payer.does(member, Behaviour.approves());

        // When
        int status = post("retry");

        // Then
        assertThat(status).isEqualTo(202);
        expect("ready", "failed", "sent", "decided");
        assertThat(payer.submitted(member).stream().map(Received::bundleIdentifier).distinct()).hasSize(1);
        assertThat(payer.repetitions(member)).isZero();
    }

    @Test
    void aPayerThatStaysAwayIsUnreachableNotRefusing() {
        // Given
        payer.does(member, Behaviour.fails(503));

        // When
        complete();

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("payer-unreachable");
        assertThat(last().failure().retryable()).isTrue();
    }

    private Received request(int number) {
        return payer.submitted(member).get(number);
    }

    /** A sequence is not rolled back: the trigger fails once. */
    private void failFirstRecordOf(String id) {
        String name = "crash_" + id.replace("-", "");
        List<String> statements = List.of(
                "create sequence " + name,
                "create function " + name
                        + "() returns trigger language plpgsql as $$ begin if new.authorization_id = '"
                        + id + "' and nextval('" + name
                        + "') = 1 then raise exception 'crash'; end if; return new; end $$",
                "create trigger " + name + " before insert on payer_answer for each row execute function " + name
                        + "()");
        statements.forEach(one -> Database.execute(backing, one));
    }
}
