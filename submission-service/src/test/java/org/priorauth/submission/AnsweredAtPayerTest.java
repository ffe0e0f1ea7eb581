package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;

/** What a payer asks for is answered by a person, and reaches the payer once. */
@QuarkusTest
class AnsweredAtPayerTest extends ServiceTest {

    private static final String PAGE = Base64.getEncoder().encodeToString("%PDF evaluation".getBytes());

    @Test
    void aTaskIsAnsweredAtTheAddressItNamesAndTheCaseGoesOn() {
        // Given
        askedByTask();

        // When
        int status = answer("application/pdf");

        // Then
        assertThat(status).isEqualTo(202);
        expect("ready", "sent", "information-requested", "pended");
        List<JsonNode> sent = payer.attachments(member);
        assertThat(sent).hasSize(1);
        assertThat(parameter(sent.get(0), "TrackingId").path("valueIdentifier").toString())
                .isEqualTo("{\"system\":\"urn:payer:task\",\"value\":\"" + member + "\"}");
        assertThat(parameter(sent.get(0), "AttachTo").path("valueCode").asText()).isEqualTo("preauthorization");
        assertThat(parameter(sent.get(0), "MemberId").path("valueIdentifier").path("value").asText()).isEqualTo(member);
        assertThat(parameter(sent.get(0), "Final").path("valueBoolean").asBoolean()).isTrue();
        JsonNode attachment = parameter(sent.get(0), "Attachment").path("part");
        assertThat(attachment.path(0).path("valueString").asText()).isEqualTo("1");
        assertThat(attachment.path(1).path("valueCodeableConcept").path("coding").path(0).path("code").asText())
                .isEqualTo("11506-3");
        assertThat(attachment.path(2).path("resource").path("content").path(0).path("attachment").path("data").asText())
                .isEqualTo(PAGE);
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @Test
    void whereTheReceiptIsLostNothingIsSentAgainUntilAPersonSaysSo() {
        // Given
        askedByTask();
        payer.answersAttachmentsOf(member, 500, 200);

        // When
        answer("application/pdf");

        // Then
        expect("ready", "sent", "information-requested", "failed");
        assertThat(last().failure().code()).isEqualTo("answer-unknown");
        assertThat(payer.attachments(member)).hasSize(1);
        assertThat(post("retry")).isEqualTo(202);
        expect("ready", "sent", "information-requested", "failed", "pended");
        assertThat(payer.attachments(member)).hasSize(2);
        assertThat(payer.attachments(member).get(1)).isEqualTo(payer.attachments(member).get(0));
    }

    /** The payer has the papers; the service dies before that is on record. */
    @Test
    void aCrashBetweenSendingAndRecordingSendsNoPaperTwice() {
        // Given
        askedByTask();
        failFirstMoveTo("Pended");

        // When
        answer("application/pdf");

        // Then
        expect("ready", "sent", "information-requested", "failed");
        assertThat(last().failure().code()).isEqualTo("answer-unknown");
        assertThat(payer.attachments(member)).hasSize(1);
    }

    @Test
    void anAnswerFromTheInboxGoesToEachTaskOnceWithItsWords() {
        // Given
        payer.does(member, Behaviour.answers(request -> {
            ObjectNode asking = Answers.askingByTask(request, "11506-3", payer.attachmentsAt(), member);
            JsonNode other = Answers.askingByTask(request, "34117-2", payer.attachmentsAt(), member + "-2");
            asking.withArray("entry").add(other.path("entry").path(1));
            return asking;
        }));
        complete();
        expect("ready", "sent", "information-requested");

        // When
        questionAnswered("See page 2.", archive.document("the evaluation"));

        // Then
        expect("ready", "sent", "information-requested", "pended");
        List<JsonNode> sent = payer.attachments(member);
        assertThat(sent).extracting(one -> parameter(one, "TrackingId").at("/valueIdentifier/value").asText())
                .containsExactly(member, member + "-2");
        assertThat(sent).extracting(one -> parameter(one, "Final").path("valueBoolean").asBoolean())
                .containsExactly(true, true);
        assertThat(sent).allSatisfy(one -> assertThat(contents(one)).containsExactly("the evaluation", "See page 2."));
        assertThat(payer.submitted(member)).hasSize(1);
    }

    private static List<String> contents(JsonNode parameters) {
        return parameters.findValuesAsText("data").stream().map(data -> new String(Base64.getDecoder().decode(data)))
                .toList();
    }

    private void failFirstMoveTo(String kind) {
        String name = "crash_" + authorization.toString().replace("-", "");
        List.of("create sequence " + name,
                "create function " + name + "() returns trigger language plpgsql as $$ begin if new.id = '"
                        + authorization + "' and new.kind = '" + kind + "' and nextval('" + name
                        + "') = 1 then raise exception 'crash'; end if; return new; end $$",
                "create trigger " + name + " before update on submission for each row execute function " + name + "()")
                .forEach(one -> Database.execute(backing, one));
    }

    @Test
    void aRefusalOfThePayerIsShown() {
        // Given
        askedByTask();
        payer.answersAttachmentsOf(member, 422);

        // When
        answer("application/pdf");

        // Then
        expect("ready", "sent", "information-requested", "failed");
        assertThat(last().failure().code()).isEqualTo("payer-refused");
        assertThat(seen().getString("issues[0].code")).isEqualTo("not-found");
        assertThat(payer.attachments(member)).hasSize(1);
    }

    @Test
    void whatThePayerCannotOpenIsRefusedHere() {
        // Given
        askedByTask();

        // When
        int status = answer("video/mp4");

        // Then
        assertThat(status).isEqualTo(422);
        assertThat(outcomes()).containsExactly("ready", "sent", "information-requested");
        assertThat(payer.attachments(member)).isEmpty();
    }

    @Test
    void aQuestionWithoutAnAddressOfThePayerIsAnsweredByAnUpdate() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.asking(request, "11506-3")),
                Behaviour.approves());
        complete();
        expect("ready", "sent", "information-requested");

        // When
        answer("application/pdf");

        // Then
        expect("ready", "sent", "information-requested", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(2);
        assertThat(payer.submitted(member).get(1).bundle().toString()).contains(PAGE);
        assertThat(payer.attachments(member)).isEmpty();
    }

    private void askedByTask() {
        payer.does(member, Behaviour.answers(request -> Answers.askingByTask(request, "11506-3",
                payer.attachmentsAt(), member)));
        complete();
        expect("ready", "sent", "information-requested");
    }

    private int answer(String type) {
        String question = seen().getString("requested[0].id");
        return given().auth().oauth2(backing.token("ana")).contentType("application/json")
                .body(Map.of("answers", List.of(Map.of("question", question, "papers",
                        List.of(Map.of("title", "Evaluation", "contentType", type, "data", PAGE))))))
                .post(path() + "/answers").statusCode();
    }

    private static JsonNode parameter(JsonNode parameters, String name) {
        return StreamSupport.stream(parameters.path("parameter").spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name)).findFirst().orElseThrow();
    }
}
