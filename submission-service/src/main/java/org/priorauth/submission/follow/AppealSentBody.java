package org.priorauth.submission.follow;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.submission.domain.after.Appeal.Way;

/**
 * How an appeal was brought to the payer.
 *
 * @param by {@code fax}, {@code portal}, {@code mail}, {@code phone}
 * @param on the day it was sent; absent for today
 * @param reference what finds it at the payer: a fax confirmation, the portal's number
 */
@Schema(examples = "{\"by\":\"fax\",\"on\":\"2026-03-16\",\"reference\":\"F-20260316-7\"}")
public record AppealSentBody(Way by, LocalDate on, String reference) {

    private static final int LONGEST = 200;

    Optional<Problem> problem() {
        boolean fits = reference == null || reference.length() <= LONGEST;
        return by != null && fits
                ? Optional.empty()
                : Optional.of(Problem.of(422, "appeal.invalid", "Not acceptable as it is", "Say how it was sent.")
                        .naming(by == null ? "/by" : "/reference", "required",
                                by == null ? "fax, portal, mail or phone" : "at most " + LONGEST + " characters"));
    }
}
