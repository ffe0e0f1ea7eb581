package org.priorauth.submission.send;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.packet.RequestBundles;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Papers by CDex {@code $submit-attachment}. No operation tells whether a payer has them: after a lost answer they are not
 * sent again, a person asks the payer and decides.
 */
@ApplicationScoped
class Attachments {

    private static final String OPERATION = "/$submit-attachment";

    private final PayerDoor door;
    private final Replies replies;
    private final RequestBundles written;

    Attachments(PayerDoor door, Replies replies, RequestBundles written) {
        this.door = door;
        this.replies = replies;
        this.written = written;
    }

    Uni<Delivery> send(PayerProfile payer, Intent intent, String address, Caution caution) {
        return caution.asksFirst() && !caution.evenUnasked()
                ? Uni.createFrom().item(new Delivery.Ended(Failures.papersUnknown(), Again.UNSENT, List.of(),
                        Optional.empty()))
                : written.bytes(intent.id()).chain(bytes -> door.attach(payer, intent, operation(address), bytes))
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(heard -> heard instanceof Heard.NoPass none
                                ? none.inVain(true)
                                : replies.receipt(((Heard.Said) heard).reply(), intent.lines()));
    }

    /** Payers name the operation, or the base it is an operation of. */
    private static URI operation(String address) {
        return URI.create(address.endsWith(OPERATION) ? address : address.replaceFirst("/+$", "") + OPERATION);
    }
}
