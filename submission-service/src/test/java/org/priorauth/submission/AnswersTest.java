package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Behaviour.Says;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What payers say, and what others hear of it. */
@QuarkusTest
class AnswersTest extends ServiceTest {

    @Test
    void aDenialIsADecisionAndItsNumberAuthorisesNothing() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A3")));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(last().decision()).isEqualTo(Decision.DENIED);
        assertThat(last().lines()).containsExactly(
                new LineDecision(1, "A3", List.of(), null, "AUTH0001", null, null, null, List.of()));
    }

    @Test
    void aRequestThePayerRefusesIsNotTriedAgainAndItsCodesAreKept() {
        // Given
        payer.does(member, Behaviour.keepsNothingAndSays(
                new Says.Body(422, "application/fhir+json", Answers.bytes(Answers.outcome("business-rule")))));

        // When
        complete();

        // Then
        expect("ready", "failed");
        JsonPath seen = seen();
        assertThat(last().failure().code()).isEqualTo("payer-refused");
        assertThat(payer.submitted(member)).hasSize(1);
        assertThat(seen.getString("issues[0].code")).isEqualTo("business-rule");
        assertThat(seen.getString("issues[0].place")).isEqualTo("Bundle.entry[0].resource.item[0]");
    }

    @Test
    void aRefusedRequestThatIsSentAgainIsANewOne() {
        // Given
        payer.does(member, Behaviour.fails(422), Behaviour.approves());
        complete();
        expect("ready", "failed");

        // When
        post("retry");

        // Then
        expect("ready", "failed", "ready", "sent", "decided");
        assertThat(payer.submitted(member).stream().map(one -> one.bundleIdentifier()).distinct()).hasSize(2);
    }

    @Test
    void aRequestWithAMistakeComesBackWithItsPlace() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.error(request, "T4", "Bundle.entry[3].resource.name")));

        // When
        complete();

        // Then
        expect("ready", "sent", "failed");
        assertThat(last().failure().sentence()).isEqualTo("The payer could not process the request: code T4 at "
                + "the name (Bundle.entry[3].resource.name). Correct it and send again.");
    }

    @Test
    void aDecisionInWordsAloneIsNotGuessed() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.inWords(request, "Approved as requested.")));

        // When
        complete();

        // Then
        expect("ready", "sent", "failed");
        assertThat(last().failure().code()).isEqualTo("answer-unreadable");
        assertThat(last().decision()).isNull();
        assertThat(seen().getString("words")).isEqualTo("Approved as requested.");
        assertThat(post("retry")).isEqualTo(409);
    }

    @Test
    void aPersonWhoReadTheWordsRecordsTheDecision() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.inWords(request, "Approved as requested.")));
        complete();
        expect("ready", "sent", "failed");

        // When
        decisionRecorded(new LineDecision(1, "A1", List.of(), "P-77", null, null, null, null, List.of()));

        // Then
        expect("ready", "sent", "failed", "decided");
        Actor ana = last().by();
        assertThat(ana).isEqualTo(Cast.ANA);
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(last().lines().get(0).authorizationNumber()).isEqualTo("P-77");
    }

    @Test
    void aDecisionOnPaperNeedsNoRequestOfOurs() {
        // Given
        accepted();

        // When
        decisionRecorded(new LineDecision(1, "A3", List.of(), null, null, null, null, null, List.of()));

        // Then
        expect("decided");
        assertThat(last().decision()).isEqualTo(Decision.DENIED);
        assertThat(last().channel()).isNull();
        assertThat(payer.submitted(member)).isEmpty();
    }

    @Test
    void thePacketShownIsTheOneSentByteForByte() {
        // Given
        complete();
        expect("ready", "sent", "decided");

        // When
        byte[] packet = given().auth().oauth2(backing.token("chen")).get(path() + "/packet").asByteArray();

        // Then
        assertThat(packet).isEqualTo(payer.submitted(member).get(0).bytes());
    }

    @Test
    void theViewSetsWhatWasAskedBesideWhatIsAuthorised() {
        // Given
        complete();
        expect("ready", "sent", "decided");

        // When
        JsonPath seen = seen();

        // Then
        assertThat(seen.getString("state")).isEqualTo("decided");
        assertThat(seen.getString("decision")).isEqualTo("approved");
        assertThat(seen.getInt("lines[0].asked.quantity")).isEqualTo(24);
        assertThat(seen.getString("lines[0].answer.authorizationNumber")).isEqualTo("AUTH0001");
        assertThat(seen.getList("history.outcome")).containsExactly("ready", "sent", "decided");
        assertThat(seen.getString("requests[0].reference"))
                .isEqualTo(payer.submitted(member).get(0).bundleIdentifier());
    }
}
