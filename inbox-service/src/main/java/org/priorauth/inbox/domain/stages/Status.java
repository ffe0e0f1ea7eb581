package org.priorauth.inbox.domain.stages;

import static org.priorauth.inbox.domain.stages.Turn.BENEFITS;
import static org.priorauth.inbox.domain.stages.Turn.CLINIC;
import static org.priorauth.inbox.domain.stages.Turn.INTAKE;
import static org.priorauth.inbox.domain.stages.Turn.LMN;
import static org.priorauth.inbox.domain.stages.Turn.NOBODY;
import static org.priorauth.inbox.domain.stages.Turn.PAYER;
import static org.priorauth.inbox.domain.stages.Turn.SUBMISSION;

import java.util.Arrays;
import java.util.Optional;

import org.priorauth.contracts.Wire;

/** Where an authorization stands, in one word; whose move it is, and what that move is. README.md tells how each arises. */
public enum Status {
    RECEIVED(INTAKE, "Intake checks the order against what the payer wants."), INCOMPLETE(CLINIC,
            "Supply the missing facts."), VERIFYING_BENEFITS(BENEFITS,
                    "Benefits asks the payer about the coverage."), NOT_REQUIRED(NOBODY,
                            "No authorization is needed; the care can be booked."), NOT_COVERED(NOBODY,
                                    "The plan does not cover the service; nothing is asked of the payer."), INACTIVE(
                                            NOBODY,
                                            "The coverage is not active; nothing is asked of the payer."), NEEDS_PERSON(
                                                    CLINIC,
                                                    "Ask the payer about the benefits and record the answer."), DRAFTING_LETTER(
                                                            LMN,
                                                            "The letter of medical necessity is drafted."), LETTER_TO_SIGN(
                                                                    CLINIC,
                                                                    "A clinician reads the letter and signs it."), LETTER_SIGNED(
                                                                            SUBMISSION,
                                                                            "Submission packs the signed letter and sends the request."), SUBMITTING(
                                                                                    SUBMISSION,
                                                                                    "Submission sends the request to the payer."), SENT(
                                                                                            PAYER,
                                                                                            "The payer decides."), PENDED(
                                                                                                    PAYER,
                                                                                                    "The payer reviews the request."), INFORMATION_REQUESTED(
                                                                                                            CLINIC,
                                                                                                            "Answer what the payer asks."), APPROVED(
                                                                                                                    NOBODY,
                                                                                                                    "The care is authorised."), PARTIALLY_APPROVED(
                                                                                                                            NOBODY,
                                                                                                                            "Part of the care is authorised."), MODIFIED(
                                                                                                                                    NOBODY,
                                                                                                                                    "The care is authorised as the payer changed it."), DENIED(
                                                                                                                                            NOBODY,
                                                                                                                                            "The payer said no."), APPEALED(
                                                                                                                                                    PAYER,
                                                                                                                                                    "The payer decides the appeal."), FAILED(
                                                                                                                                                            CLINIC,
                                                                                                                                                            "Mend what failed and have it sent again."), OVERDUE(
                                                                                                                                                                    PAYER,
                                                                                                                                                                    "The payer's answer is late."), EXPIRED(
                                                                                                                                                                            NOBODY,
                                                                                                                                                                            "What was authorised is over."), WITHDRAWN(
                                                                                                                                                                                    NOBODY,
                                                                                                                                                                                    "The clinic took the request back."), CANCELLED(
                                                                                                                                                                                            NOBODY,
                                                                                                                                                                                            "The request was cancelled.");

    private final Turn turn;
    private final String next;

    Status(Turn turn, String next) {
        this.turn = turn;
        this.next = next;
    }

    public static Status of(Words words) {
        return WhereItStands.of(words);
    }

    public static Optional<Status> named(String name) {
        return Arrays.stream(values()).filter(status -> status.toString().equals(name)).findFirst();
    }

    public Turn turn() {
        return turn;
    }

    public String next() {
        return next;
    }

    /** The payer has the request and owes an answer. */
    public boolean payersMove() {
        return turn == PAYER;
    }

    @Override
    public String toString() { return Wire.name(this); }
}
