package org.priorauth.sandbox.answer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.payer.Case;

import io.quarkus.vertx.http.HttpServer;

/** What a payer asks before it decides: CommunicationRequests or a Task, as the member id wants it. */
@Singleton
class Asks {

    static final String QUESTION = "urn:priorauth:sandbox:question";
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(14);

    private final HttpServer server;

    Asks(HttpServer server) {
        this.server = server;
    }

    List<Resource> of(Case known) {
        Question question = new Question(known);
        return switch (known.filing().trigger().flourish()) {
            case TWO_QUESTIONS -> List.of(question.due(1, Question.PROGRESS_NOTE),
                    question.due(2, Question.CONSULTATION_NOTE));
            case TASK -> List.of(new AskedByTask(known, base(known)).document());
            case QUESTIONNAIRE_TASK -> List.of(new AskedByTask(known, base(known)).questionnaire());
            default -> List.of(question.asked());
        };
    }

    static LocalDate due(Case known) {
        return known.received().plus(TIME_TO_ANSWER).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private String base(Case known) {
        return "http://127.0.0.1:" + server.getPort() + "/payers/" + known.payer() + "/fhir";
    }
}
