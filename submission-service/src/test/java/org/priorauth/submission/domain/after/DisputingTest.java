package org.priorauth.submission.domain.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.domain.after.Afterwards.ANA;
import static org.priorauth.submission.domain.after.Afterwards.DECIDED;
import static org.priorauth.submission.domain.after.Afterwards.PERIOD;
import static org.priorauth.submission.domain.after.Afterwards.WATCH;
import static org.priorauth.submission.domain.after.Afterwards.approved;
import static org.priorauth.submission.domain.after.Afterwards.denied;
import static org.priorauth.submission.domain.after.Afterwards.line;
import static org.priorauth.submission.domain.after.Afterwards.noon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Attentions;
import org.priorauth.submission.domain.Docket;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Gathering;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;

import com.fasterxml.jackson.core.JsonProcessingException;

class DisputingTest {

    private static final PeerToPeer TALK = new PeerToPeer(LocalDate.of(2026, 3, 17), noon(2026, 3, 18),
            "The reviewer should hear of the fall.", ANA, DECIDED, Optional.empty());
    private static final PeerToPeer.Result UPHELD = new PeerToPeer.Result(PeerToPeer.Outcome.UPHELD, "No.", ANA,
            DECIDED);

    @Test
    void aTalkIsWorkUntilItsOutcomeIsRecordedAndContests() {
        // When
        Ruled asked = Disputing.talk(denied(), TALK).orElseThrow();
        Ruled held = Disputing.talked(asked, UPHELD).orElseThrow();

        // Then
        assertThat(Attentions.of(asked)).containsExactly(new Attention("peer-to-peer-due",
                "A clinician speaks to the payer's reviewer by 17 March 2026; then record the outcome.",
                noon(2026, 3, 18)));
        assertThat(asked.after().dispute().isContested()).isTrue();
        assertThat(Attentions.of(held)).isEmpty();
        assertThat(held.decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void oneTalkAtATimeAndNoneUponAnApproval() {
        // Given
        Ruled asked = Disputing.talk(denied(), TALK).orElseThrow();

        // Then
        assertThat(Disputing.talk(asked, TALK)).isEmpty();
        assertThat(Disputing.talk(approved(), TALK)).isEmpty();
        assertThat(Disputing.talked(denied(), UPHELD)).isEmpty();
        assertThat(Disputing.talk(Disputing.talked(asked, UPHELD).orElseThrow(), TALK)).isPresent();
    }

    @Test
    void aNewDecisionIsToBeAnsweredAnewAndKeepsItsVisits() {
        // Given
        Ruled visited = VisitsTest.after(Afterwards.decided(line(1, "A6", 8, PERIOD)), 3);
        Ruled accepted = Disputing.accept(visited,
                new ClinicAnswer(ClinicAnswer.Kind.ACCEPTED, "Eight will do.", ANA, DECIDED)).orElseThrow();

        // When
        Ruled again = (Ruled) WATCH.look(Hearing.byPerson(accepted,
                PayerAnswer.byPerson(List.of(line(1, "A6", 12, PERIOD))), noon(2026, 4, 1)), noon(2026, 4, 1));

        // Then
        assertThat(again.after().dispute().answer()).isEmpty();
        assertThat(again.after().visits()).hasSize(3);
        assertThat(again.after().dispute().time().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 6, 5));
    }

    @Test
    void theSameRequestAgainIsADuplicateAndAnAmendedOneIsNew() {
        // Given
        RequestChanged amended = new RequestChanged(Cast.accepted(new UUID(1, 1), Cast.order())
                .authorizationId(), RequestChanged.Outcome.AMENDED, 9, Cast.NOON, Cast.ANA, 2, Cast.order(), List.of(),
                null);

        // When
        Facts newer = denied().facts().with(amended);
        Optional<Submission> anew = Resubmitting.anew(denied().knowing(newer));

        // Then
        assertThat(Resubmitting.anew(denied())).isEmpty();
        assertThat(anew).contains(new Gathering(newer));
        assertThat(Resubmitting.anew(approved().knowing(newer))).isEmpty();
    }

    @Test
    void aCaseStoredBeforeDecisionsWereFollowedIsRead() throws JsonProcessingException {
        // When
        Docket docket = TestJson.MAPPER.readValue("{\"number\":\"AUTH-1\",\"unread\":[],\"pauses\":[]}", Docket.class);

        // Then
        assertThat(docket.after()).isEqualTo(Aftermath.NONE);
    }
}
