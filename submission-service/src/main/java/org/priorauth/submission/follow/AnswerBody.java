package org.priorauth.submission.follow;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;

/**
 * What the clinic says to a decision.
 *
 * @param reason in a person's words; may hold PHI
 * @param noticeOn the date on the payer's notice, where it is another than the decision's: the time to appeal runs from it
 */
@Schema(name = "AnswerToDecision", examples = "{\"reason\":\"Eight visits do not reach the goals; see the plan of care.\",\"noticeOn\":\"2026-03-10\"}")
public record AnswerBody(String reason, LocalDate noticeOn) {

    static final int LONGEST = 4_000;

    Optional<Problem> problem() {
        return wrong(reason, "/reason");
    }

    static Optional<Problem> wrong(String text, String element) {
        return text != null && !text.isBlank() && text.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(Problem.of(422, "reason.required", "Not acceptable as it is", "Say why, for the record.")
                        .naming(element, "required", "at most " + LONGEST + " characters"));
    }
}
