package org.priorauth.benefits.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.benefits.domain.Inquiry;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Refused;
import org.priorauth.benefits.domain.PayerAnswer.Told;
import org.priorauth.benefits.domain.PayerAnswer.Unheard;
import org.priorauth.benefits.domain.Published;
import org.priorauth.benefits.domain.Statement;
import org.priorauth.benefits.domain.Statement.ByPayer;
import org.priorauth.benefits.domain.Statement.Silence;
import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.benefits.Reason;

/**
 * What an answer does to the verification as it is by then.
 *
 * @param asked the question as it stood when it was sent
 */
record Hearing(Inquiry asked, Published published) {

    Step<Verification> answered(Optional<Verification> known, PayerAnswer answer, Cause cause) {
        return current(known)
                .map(open -> BenefitSteps.weighed(open,
                        open.hear(statement(answer, cause.at()), cause.at(), cause.by()), cause))
                .orElseGet(() -> Step.stay(known));
    }

    Step<Verification> pausing(Optional<Verification> known, int tries, Duration pause, Cause cause) {
        return current(known)
                .map(open -> Step.<Verification>to(open.pausing(tries)).sendingFor(AskPayer.KIND,
                        cause.at().plus(pause)))
                .orElseGet(() -> Step.stay(known));
    }

    /** An answer to a question that is no longer asked means nothing. */
    private Optional<Open> current(Optional<Verification> known) {
        return known.filter(Open.class::isInstance).map(Open.class::cast)
                .filter(open -> open.inquiry().asks() == asked.asks());
    }

    private Statement statement(PayerAnswer answer, Instant at) {
        if (answer instanceof Told told) {
            return new ByPayer(asked.askedAt(), told, published);
        }
        return answer instanceof Refused no
                ? silence(no.why(), no.words(), at)
                : silence(((Unheard) answer).why(), List.of(), at);
    }

    private Silence silence(Reason why, List<String> words, Instant at) {
        return new Silence(asked.askedAt(), at, why, words);
    }
}
