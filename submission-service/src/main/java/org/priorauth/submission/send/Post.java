package org.priorauth.submission.send;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Sends a request's bytes, where the payer speaks what this service speaks. */
@ApplicationScoped
class Post {

    private final PayerDoor door;
    private final Capabilities capabilities;
    private final Replies replies;

    Post(PayerDoor door, Capabilities capabilities, Replies replies) {
        this.door = door;
        this.capabilities = capabilities;
        this.replies = replies;
    }

    Uni<Delivery> send(PayerProfile payer, Intent intent, byte[] bytes) {
        return capabilities.foreign(payer).chain(foreign -> foreign.isPresent()
                ? Uni.createFrom().item(new Delivery.Ended(Refusals.speaks(foreign.get()), Again.UNSENT, List.of(),
                        Optional.empty()))
                : door.submit(payer, intent, bytes).emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(heard -> read(payer, intent, heard)));
    }

    private Delivery read(PayerProfile payer, Intent intent, Heard heard) {
        return heard instanceof Heard.NoPass none
                ? none.inVain(true)
                : replies.read(payer, ((Heard.Said) heard).reply(), intent);
    }
}
