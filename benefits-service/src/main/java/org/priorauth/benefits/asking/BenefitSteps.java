package org.priorauth.benefits.asking;

import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Asking;
import org.priorauth.benefits.domain.Verification.Decided;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Topics;

/** The two steps of this service that others notice: a payer is asked, and a new determination is announced. */
public final class BenefitSteps {

    private BenefitSteps() {}

    public static Step<Verification> ask(Asking asking, Cause cause) {
        return Step.<Verification>to(asking).sendingFor(AskPayer.KIND, cause.at());
    }

    /** Announces what was determined, if that is not what stood before. */
    public static Step<Verification> weighed(Open before, Open now, Cause cause) {
        Step<Verification> step = Step.to(now);
        return now instanceof Decided decided && !before.standing().equals(decided.standing())
                ? step.announcing(Topics.COVERAGE_DETERMINED,
                        revision -> decided.determination().announcement(cause.authorizationId(), revision))
                : step;
    }
}
