package org.priorauth.submission.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.Answering;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.Reply;
import org.priorauth.submission.pas.Requests;
import org.priorauth.submission.payer.PayerProfile.Answers;

class AnswerWayTest {

    private static final Instant NOON = Instant.parse("2026-03-02T17:00:00Z");
    private static final String HERE = "https://payer.example/cdex/$submit-attachment";
    private static final DocumentRef PAPER = new DocumentRef(UUID.randomUUID(), "intake", "Notes", null,
            "application/pdf", 3, "abc");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "AS_ASKED,T-1," + HERE + "," + HERE, "AS_ASKED,T-1,-,-",
            "AS_ASKED,T-1,https://elsewhere.example/x,-", "CDEX,T-1," + HERE + "," + HERE,
            "CDEX,T-1,-,https://payer.example/fhir/$submit-attachment",
            "CDEX,T-1,https://elsewhere.example/x,https://payer.example/fhir/$submit-attachment", "CDEX,-,-,-",
            "UPDATE,T-1," + HERE + ",-"})
    void theProfileSaysWhichWayAnAnswerGoes(Answers answers, String reference, String named, String to) {
        // When
        Optional<String> address = AnswerWay.address(payer(answers), List.of(question("1", reference, named)));

        // Then
        assertThat(address).isEqualTo(Optional.ofNullable(to));
    }

    @Test
    void whatIsRecordedInTheInboxGoesTheSameWay() {
        // When
        Reply reply = AnswerWay.recorded(asked(question("1", "T-1", HERE)), List.of(PAPER), null,
                Optional.of(payer(Answers.AS_ASKED)));

        // Then
        assertThat(reply.attachment().orElseThrow().to()).isEqualTo(HERE);
        assertThat(reply.attachment().orElseThrow().tracking()).isEqualTo("T-1");
        assertThat(reply.attachment().orElseThrow().isFinal()).isTrue();
        assertThat(reply.attachment().orElseThrow().given().get(0).papers()).containsExactly(PAPER.id());
    }

    @Test
    void papersForSeveralQuestionsOfOneRequestNameNoneOfThem() {
        // When
        Reply reply = AnswerWay.recorded(asked(question("1", "T-1", HERE), question("2", "T-1", HERE)), List.of(PAPER),
                null, Optional.of(payer(Answers.AS_ASKED)));

        // Then
        assertThat(reply.attachment().orElseThrow().given()).hasSize(1);
        assertThat(reply.attachment().orElseThrow().given().get(0).question().what()).isNull();
        assertThat(reply.attachment().orElseThrow().tracking()).isEqualTo("T-1");
    }

    @Test
    void wordsGoAlongAndMayBeTheWholeAnswer() {
        // When
        Reply reply = AnswerWay.recorded(asked(question("1", "T-1", HERE)), List.of(), "See the chart.",
                Optional.of(payer(Answers.CDEX)));

        // Then
        assertThat(reply.words()).contains("See the chart.");
        assertThat(reply.attachment().orElseThrow().tracking()).isEqualTo("T-1");
        assertThat(reply.attachment().orElseThrow().given().get(0).papers()).isEmpty();
    }

    @Test
    void severalRequestsAreAnsweredOneAfterTheOther() {
        // When
        Reply reply = AnswerWay.recorded(asked(question("1", "T-1", HERE), question("2", "T-2", HERE),
                question("3", "T-1", HERE)), List.of(PAPER), "See page 2.", Optional.of(payer(Answers.AS_ASKED)));

        // Then
        Answering first = reply.attachment().orElseThrow();
        assertThat(first.tracking()).isEqualTo("T-1");
        assertThat(first.open()).extracting(RequestedInformation::id).containsExactly("2");
        assertThat(first.isFinal()).isTrue();
        assertThat(first.then()).isEqualTo(new Answering(
                List.of(new Answering.Given(question("2", "T-2", HERE), List.of(PAPER.id()))), List.of(), HERE));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"CDEX,-," + HERE, "AS_ASKED,T-2,-"})
    void whatCannotAllGoByCdexGoesAsOneUpdate(Answers answers, String other, String to) {
        // When
        Reply reply = AnswerWay.recorded(asked(question("1", "T-1", HERE), question("2", other, to)), List.of(PAPER),
                null, Optional.of(payer(answers)));

        // Then
        assertThat(reply.attachment()).isEmpty();
        assertThat(reply.documents()).containsExactly(PAPER);
    }

    private static InformationRequested asked(RequestedInformation... questions) {
        return new InformationRequested(Facts.none(), Case.opened(Requests.intent(UUID.randomUUID(), List.of(1)), NOON,
                NOON.plus(Duration.ofDays(7))), List.of(questions));
    }

    private static RequestedInformation question(String id, String reference, String answerTo) {
        return new RequestedInformation(new Code("http://loinc.org", "11506-3", null), 1, null, null, id, reference,
                answerTo);
    }

    private static PayerProfile payer(Answers answers) {
        PayerProfile like = Requests.payer();
        return new PayerProfile(like.id(), like.name(), like.lineOfBusiness(), like.endpoint(), like.identifiers(),
                like.memberIdSystem(), like.channels(), true, Optional.empty(), Access.OPEN, answers);
    }
}
