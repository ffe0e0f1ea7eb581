package org.priorauth.submission.follow;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;

/**
 * An appeal that is to be put together.
 *
 * @param reason why, in the clinic's words, as it will stand in the packet
 * @param expedited whether it presses: the payer then has hours and not days
 */
@Schema(examples = "{\"reason\":\"Step therapy was tried from 3 to 28 February; see the enclosed notes.\",\"expedited\":false}")
public record AppealBody(String reason, Boolean expedited) {

    Optional<Problem> problem() {
        return AnswerBody.wrong(reason, "/reason");
    }

    boolean presses() {
        return expedited != null && expedited;
    }
}
