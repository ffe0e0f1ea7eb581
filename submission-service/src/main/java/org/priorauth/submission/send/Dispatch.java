package org.priorauth.submission.send;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.answer.AnswerReader;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.packet.RequestBundles;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** One try. The first one sends; every other one asks first, and sends the same bytes only where the payer has nothing. */
@ApplicationScoped
class Dispatch {

    private final PayerDoor door;
    private final Inquiry inquiry;
    private final RequestBundles bundles;
    private final AnswerReader reader;

    Dispatch(PayerDoor door, Inquiry inquiry, RequestBundles bundles, AnswerReader reader) {
        this.door = door;
        this.inquiry = inquiry;
        this.bundles = bundles;
        this.reader = reader;
    }

    Uni<Delivery> send(PayerProfile payer, Intent intent, boolean first) {
        return bundles.bytes(intent.id())
                .chain(bytes -> first ? post(payer, intent, bytes) : askThenPost(payer, intent, bytes));
    }

    /** Only asks. */
    Uni<Inquiry.Result> ask(PayerProfile payer, Intent intent) {
        return bundles.bytes(intent.id()).chain(bytes -> inquiry.ask(payer, intent, bytes));
    }

    private Uni<Delivery> askThenPost(PayerProfile payer, Intent intent, byte[] bytes) {
        return inquiry.ask(payer, intent, bytes).chain(result -> {
            if (result instanceof Inquiry.Result.Known known) {
                return Uni.createFrom().item(known.delivery());
            }
            return result instanceof Inquiry.Result.Open open
                    ? Uni.createFrom().item(open.why())
                    : post(payer, intent, bytes);
        });
    }

    private Uni<Delivery> post(PayerProfile payer, Intent intent, byte[] bytes) {
        return door.submit(payer, bytes)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map((Reply reply) -> Replies.read(reply, intent.lines(), reader))
                .chain(delivery -> delivery instanceof Delivery.Refused refused
                        ? refusedOrKept(payer, intent, bytes, refused)
                        : Uni.createFrom().item(delivery));
    }

    /** Payers were seen that answer 400 after they have kept the claim: a refusal is believed only where they have not. */
    private Uni<Delivery> refusedOrKept(PayerProfile payer, Intent intent, byte[] bytes, Delivery.Refused refused) {
        return inquiry.ask(payer, intent, bytes)
                .map(result -> result instanceof Inquiry.Result.Known known ? known.delivery() : refused);
    }
}
