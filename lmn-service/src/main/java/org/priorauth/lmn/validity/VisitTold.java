package org.priorauth.lmn.validity;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;

/**
 * A visit that used a letter, or did not after all.
 *
 * @param visitId the EHR's, opaque; told again it corrects what was told before
 * @param used false where the visit did not take place; absent for true
 */
@Schema(examples = "{\"visitId\":\"v-1001\",\"day\":\"2026-03-04\",\"used\":true}")
public record VisitTold(String visitId, LocalDate day, Boolean used) {

    private static final int LONGEST_ID = 100;

    boolean counts() {
        return used == null || used;
    }

    Optional<Problem> problem() {
        boolean opaque = visitId != null && visitId.length() <= LONGEST_ID && visitId.matches("[A-Za-z0-9._:/-]+");
        if (opaque && day != null) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(422, "usage.invalid", "Not acceptable as it is", "Name the visit and its day.")
                .naming(opaque ? "/day" : "/visitId", "required",
                        opaque ? "a day as 2026-03-04" : "at most 100 letters, digits or . _ : / -"));
    }
}
