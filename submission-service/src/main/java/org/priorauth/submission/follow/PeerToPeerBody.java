package org.priorauth.submission.follow;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.submission.domain.after.PeerToPeer;

/**
 * A talk with the payer's reviewer is asked for, or what came of it.
 *
 * @param reason why it is asked for; or, with an outcome, what was said
 * @param by the last day the payer takes it; absent for the house's own number of days
 * @param outcome absent while it is asked for; {@code overturned}: the payer's new decision is heard from the payer, or
 *        recorded by a person, and is not made up here
 */
@Schema(examples = {"{\"reason\":\"The reviewer should hear about the fall in February.\",\"by\":\"2026-03-17\"}",
        "{\"reason\":\"Spoken to by phone; the reviewer will change the decision.\",\"outcome\":\"overturned\"}"})
public record PeerToPeerBody(String reason, LocalDate by, PeerToPeer.Outcome outcome) {

    Optional<Problem> problem() {
        return AnswerBody.wrong(reason, "/reason");
    }
}
