package org.priorauth.submission.follow;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.after.Appeal.Outcome;

/**
 * What the payer decided upon an appeal.
 *
 * @param lines what it says of the lines now, X12 306; needed unless it upheld. A line that is not named stays as it was.
 */
@Schema(examples = "{\"outcome\":\"overturned\",\"lines\":[{\"line\":1,\"action\":\"A1\",\"authorizationNumber\":\"AUTH-7782001\","
        + "\"period\":{\"start\":\"2026-04-06\",\"end\":\"2026-06-30\"}}]}")
public record AppealOutcomeBody(Outcome outcome, List<LineDecision> lines) {

    public AppealOutcomeBody {
        lines = Wire.list(lines);
    }

    Optional<Problem> problem() {
        if (outcome == null) {
            return Optional.of(wrong("/outcome", "upheld, partly-overturned or overturned"));
        }
        boolean named = outcome == Outcome.UPHELD || !lines.isEmpty()
                && lines.stream().allMatch(line -> line.line() != null && line.action() != null);
        return named ? Optional.empty() : Optional.of(wrong("/lines", "each line that changed, with its action"));
    }

    private static Problem wrong(String element, String message) {
        return Problem.of(422, "appeal.invalid", "Not acceptable as it is", "Say what the payer decided.")
                .naming(element, "required", message);
    }
}
