package org.priorauth.lmn.web;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;

/**
 * A clinician's signature.
 *
 * @param attested whether they attest the letter; nothing is signed without
 * @param override why they sign although blocking findings stand; absent otherwise
 */
@Schema(examples = "{\"attested\":true,\"override\":{\"reason\":\"The other name is her son's.\"}}")
public record SignRequest(Boolean attested, OverrideRequest override) {

    private static final int LONGEST_REASON = 2_000;

    /** @param reason kept with the letter, shown in reports */
    public record OverrideRequest(String reason) {}

    Optional<Problem> problem() {
        if (!Boolean.TRUE.equals(attested)) {
            return Optional.of(invalid("letter.not-attested", "Attest the letter to sign it.", "/attested"));
        }
        return override != null && (reason().isEmpty() || reason().length() > LONGEST_REASON)
                ? Optional.of(invalid("letter.override-without-reason",
                        "Say in at most " + LONGEST_REASON + " characters why you sign all the same.",
                        "/override/reason"))
                : Optional.empty();
    }

    private static Problem invalid(String code, String sentence, String element) {
        return Problem.of(422, code, "Not acceptable as it is", sentence).naming(element, "required", sentence);
    }

    /** Empty where nothing is overridden. */
    String reason() {
        return override == null || override.reason == null ? "" : override.reason.strip();
    }
}
