package org.priorauth.submission.notice;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.contracts.intake.Order;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;

/** When a case is pended, makes sure that the payer will say how it ends. Without it, silence ends in an inquiry. */
@ApplicationScoped
class SubscribeErrand implements ErrandHandler<Submission> {

    private static final Logger LOG = Logger.getLogger(SubscribeErrand.class);

    private final Submissions submissions;
    private final PayerProfiles payers;
    private final Subscriptions subscriptions;
    private final SubscriptionDoor door;

    SubscribeErrand(Submissions submissions, PayerProfiles payers, Subscriptions subscriptions, SubscriptionDoor door) {
        this.submissions = submissions;
        this.payers = payers;
        this.subscriptions = subscriptions;
        this.door = door;
    }

    @Override
    public String kind() {
        return Moves.SUBSCRIBE;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        Optional<Order> order = state.facts().order();
        Optional<PayerProfile> payer = order.flatMap(payers::of);
        Optional<String> organization = order.flatMap(one -> Optional.ofNullable(one.clinic().npi()));
        Uni<Void> subscribed = payer.isPresent() && organization.isPresent()
                ? subscribe(payer.get(), organization.get())
                : Uni.createFrom().voidItem();
        return subscribed.map(done -> (known, cause) -> Step.stay(known));
    }

    private Uni<Void> subscribe(PayerProfile payer, String organization) {
        return subscriptions.toBeMade(payer.id(), organization)
                .chain(secret -> secret.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : door.subscribe(payer, organization, secret.get())
                                .chain(remote -> subscriptions.made(payer.id(), organization, remote)));
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        LOG.warnf("no subscription at the payer of %s: its silence will be asked about", cause.authorizationId());
        return Step.stay(state);
    }

    @Override
    public Duration pauseAfter(int attempt) {
        return Duration.ofSeconds(30L * attempt);
    }

    static URI endpoint(URI publicUrl, String payer) {
        return URI.create(publicUrl.toString().replaceAll("/+$", "") + "/payer/" + payer + "/notifications");
    }
}
