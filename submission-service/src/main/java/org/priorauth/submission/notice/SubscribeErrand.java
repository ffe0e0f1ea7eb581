package org.priorauth.submission.notice;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;
import org.priorauth.submission.send.PayerErrand;

import io.smallrye.mutiny.Uni;

/** When a case is pended, makes sure that the payer will say how it ends. Without it, silence ends in an inquiry. */
@Singleton
class SubscribeErrand extends PayerErrand {

    private static final Logger LOG = Logger.getLogger(SubscribeErrand.class);

    private final Subscribing subscribing;

    SubscribeErrand(Submissions submissions, PayerProfiles payers, Subscribing subscribing) {
        super(submissions, payers);
        this.subscribing = subscribing;
    }

    @Override
    public String kind() {
        return Moves.SUBSCRIBE;
    }

    @Override
    protected Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(PayerProfile payer, Submission state,
            Errand errand) {
        Optional<String> organization = state.facts().order().map(order -> order.clinic().npi());
        return organization.isEmpty()
                ? nothing()
                : subscribing.at(payer, organization.get(), errand.tenant())
                        .map(stands -> stands.filter(made -> isLater(made.since(), state)).isPresent()
                                ? SubscribeErrand::missed
                                : (known, cause) -> Step.stay(known));
    }

    private static boolean isLater(Instant made, Submission state) {
        return state.latest().filter(request -> made.isAfter(request.at())).isPresent();
    }

    /** The payer tells a subscriber nothing of before: what it decided while there was none is asked for once. */
    private static Step<Submission> missed(Optional<Submission> known, Cause cause) {
        return known.filter(Moves::waits).isPresent()
                ? Step.stay(known).sendingFor(Moves.INQUIRE, cause.at())
                : Step.stay(known);
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        LOG.warnf("no subscription at the payer of %s: its silence will be asked about", cause.authorizationId());
        return Step.stay(state);
    }

    @Override
    public Duration pauseAfter(int attempt) {
        return attempt == 1 ? Duration.ofSeconds(5) : Duration.ofSeconds(30L * attempt);
    }

    static URI endpoint(URI publicUrl, String payer) {
        return URI.create(publicUrl.toString().replaceAll("/+$", "") + "/payer/" + payer + "/notifications");
    }
}
