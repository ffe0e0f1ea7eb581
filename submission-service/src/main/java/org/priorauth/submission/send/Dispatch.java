package org.priorauth.submission.send;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.packet.RequestBundles;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;

/** One try. The first one sends; every other one asks first, and sends the same bytes only where the payer has nothing. */
@ApplicationScoped
class Dispatch {

    private final Post post;
    private final Inquiry inquiry;
    private final RequestBundles bundles;
    private final Clock clock;

    Dispatch(Post post, Inquiry inquiry, RequestBundles bundles, Clock clock) {
        this.post = post;
        this.inquiry = inquiry;
        this.bundles = bundles;
        this.clock = clock;
    }

    Uni<Delivery> send(PayerProfile payer, Intent intent, Caution caution) {
        return bundles.bytes(intent.id()).chain(bytes -> caution.asksFirst()
                ? inquiry.ask(payer, intent, bytes).chain(result -> after(result, payer, intent, bytes, caution))
                : post(payer, intent, bytes));
    }

    /** Only asks. */
    Uni<Inquiry.Result> ask(PayerProfile payer, Intent intent) {
        return bundles.bytes(intent.id()).chain(bytes -> inquiry.ask(payer, intent, bytes));
    }

    private Uni<Delivery> after(Inquiry.Result result, PayerProfile payer, Intent intent, byte[] bytes,
            Caution caution) {
        if (result instanceof Inquiry.Result.Known known) {
            return Uni.createFrom().item(known.delivery());
        }
        if (result instanceof Inquiry.Result.Open open) {
            return Uni.createFrom().item(open.why());
        }
        if (result instanceof Inquiry.Result.Unaskable unaskable && !caution.evenUnasked()) {
            return Uni.createFrom().item(lost(unaskable.issues()));
        }
        return caution.notBefore().filter(time -> clock.instant().isBefore(time)).isPresent()
                ? Uni.createFrom().item(new Delivery.TooEarly())
                : post(payer, intent, bytes);
    }

    private Uni<Delivery> post(PayerProfile payer, Intent intent, byte[] bytes) {
        return post.send(payer, intent, bytes)
                .chain(delivery -> delivery instanceof Delivery.Ended || delivery instanceof Delivery.Taken
                        ? endedOrKept(payer, intent, bytes, delivery)
                        : Uni.createFrom().item(delivery));
    }

    /**
     * Payers were seen that answer 400 after they have kept the claim: a refusal is believed only where they have not. And
     * one that took it without a word may have more to say.
     */
    private Uni<Delivery> endedOrKept(PayerProfile payer, Intent intent, byte[] bytes, Delivery delivery) {
        return delivery instanceof Delivery.Ended ended && ended.again() == Again.NOT
                ? Uni.createFrom().item(delivery)
                : inquiry.ask(payer, intent, bytes)
                        .map(result -> result instanceof Inquiry.Result.Known known ? known.delivery() : delivery);
    }

    /** The payer may have the request and cannot be asked: a person does. */
    private static Delivery.Ended lost(List<Issue> issues) {
        return new Delivery.Ended(Failures.answerUnknown(), Again.NOT, issues, Optional.empty());
    }
}
