package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.submission.outside.Archive;
import org.priorauth.submission.outside.FakePayer;
import org.priorauth.submission.outside.Outside;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;

/** The whole service between a real broker, a real database, and a payer that does as it is told. */
@QuarkusTestResource(Backing.class)
@QuarkusTestResource(Outside.class)
abstract class ServiceTest {

    Backing backing;
    FakePayer payer;
    Archive archive;

    final UUID authorization = UUID.randomUUID();
    /** Every test has a member of its own. */
    final String member = "M" + authorization.toString().substring(0, 8);

    Order order() {
        return Cast.orderOf(member);
    }

    Order orderTo(String payer, Urgency urgency) {
        Order like = order();
        return new Order(like.ehrIdentifier(), like.patient(), like.coverage(), new Payer(payer, payer), like.clinic(),
                like.clinician(), like.category(), urgency, like.requested(), like.diagnoses(), like.lines(),
                like.facts(), like.documents());
    }

    RequestChanged amended(Order order) {
        return new RequestChanged(authorization, RequestChanged.Outcome.AMENDED, 3, Cast.NOON, Cast.ANA, 2, order,
                List.of(), null);
    }

    void accepted() {
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, Cast.accepted(authorization, order()));
    }

    void decisionRecorded(LineDecision... lines) {
        backing.publish(Topics.RESPONSE_RECORDED, Cast.RIVERSIDE, new ResponseRecorded(authorization,
                ResponseRecorded.Outcome.DECISION_RECORDED, 1, Cast.NOON, Cast.ANA, null, List.of(), List.of(lines),
                List.of(), null));
    }

    void questionAnswered(String note, DocumentRef... documents) {
        backing.publish(Topics.RESPONSE_RECORDED, Cast.RIVERSIDE, new ResponseRecorded(authorization,
                ResponseRecorded.Outcome.QUESTION_ANSWERED, 1, Cast.NOON, Cast.ANA, null, List.of(), List.of(),
                List.of(documents), note));
    }

    /** What a coordinator sees. */
    JsonPath seen() {
        return given().auth().oauth2(backing.token("ana")).get(path()).jsonPath();
    }

    int post(String what) {
        return given().auth().oauth2(backing.token("ana")).post(path() + "/" + what).statusCode();
    }

    String path() {
        return "/api/v1/authorizations/" + authorization + "/submissions";
    }

    void withdrawn(int revision) {
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, new RequestChanged(authorization,
                RequestChanged.Outcome.WITHDRAWN, revision, Cast.NOON, Cast.ANA, 1, null, List.of(), "called off"));
    }

    void benefits(Answer letter) {
        backing.publish(Topics.COVERAGE_DETERMINED, Cast.RIVERSIDE, Cast.authRequired(authorization, letter));
    }

    UUID signed() {
        UUID letter = UUID.randomUUID();
        signed(letter, archive.letter(letter, "%PDF the letter of " + letter));
        return letter;
    }

    void signed(UUID letter, DocumentRef pdf) {
        LetterChanged like = Cast.signed(authorization, letter);
        backing.publish(Topics.LETTER_CHANGED, Cast.RIVERSIDE, new LetterChanged(authorization, like.outcome(), 2,
                like.at(), like.by(), letter, 1, 1, List.of(), List.of(), like.signature(), pdf));
    }

    /** Signed beside the request's own letter; its document. */
    DocumentRef added(String kind, UUID own) {
        UUID letter = UUID.randomUUID();
        DocumentRef pdf = archive.letter(letter, "%PDF the " + kind + " of " + letter);
        LetterChanged like = Cast.signed(authorization, letter);
        backing.publish(Topics.LETTER_CHANGED, Cast.RIVERSIDE, new LetterChanged(authorization, like.outcome(), 4,
                like.at(), like.by(), letter, 1, 1, List.of(), List.of(), like.signature(), pdf, "signed", null,
                List.of(), kind, own, null));
        return pdf;
    }

    /** Everything it takes. */
    void complete() {
        accepted();
        benefits(Answer.YES);
        signed();
    }

    List<String> outcomes() {
        return heard().stream().map(Heard::outcome).toList();
    }

    List<Heard> heard() {
        return backing.events(Topics.SUBMISSION_CHANGED, authorization);
    }

    SubmissionChanged last() {
        List<Heard> heard = heard();
        return heard.get(heard.size() - 1).as(Topics.SUBMISSION_CHANGED);
    }

    /** Waits until exactly these were announced, in this order. */
    void expect(String... outcomes) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50))
                .until(this::outcomes, List.of(outcomes)::equals);
    }
}
