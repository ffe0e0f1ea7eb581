package org.priorauth.lmn.validity;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;

/**
 * The plan of care that a letter speaks of is followed no more.
 *
 * @param day the first one of the new plan
 * @param reason what changed, in the words of who says so
 */
@Schema(examples = "{\"day\":\"2026-04-20\",\"reason\":\"Surgery; the plan starts anew.\"}")
public record PlanChanged(LocalDate day, String reason) {

    private static final int LONGEST_REASON = 2_000;

    /** @param signed the plan of that day or before is the one the letter speaks of */
    Optional<Problem> problem(LocalDate signed) {
        return day.isAfter(signed)
                ? Optional.empty()
                : Optional.of(wrong("/day", "before-signature", "lies after the day of signing"));
    }

    Optional<Problem> problem() {
        if (day == null) {
            return Optional.of(wrong("/day", "required", "a day as 2026-04-20"));
        }
        return reason == null || reason.isBlank() || reason.length() > LONGEST_REASON
                ? Optional.of(wrong("/reason", "required", "say it in at most " + LONGEST_REASON + " characters"))
                : Optional.empty();
    }

    private static Problem wrong(String element, String code, String message) {
        return Problem.of(422, "plan-of-care.invalid", "Not acceptable as it is", "Say from which day on, and why.")
                .naming(element, code, message);
    }
}
