package org.priorauth.submission.send;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.domain.Answering;
import org.priorauth.submission.domain.Reply;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;

/** Requests and updates go one way, papers that the payer asked for another. */
@ApplicationScoped
class Ways {

    private final Dispatch requests;
    private final Attachments papers;

    Ways(Dispatch requests, Attachments papers) {
        this.requests = requests;
        this.papers = papers;
    }

    Uni<Delivery> send(PayerProfile payer, Sending sending, Caution caution) {
        return sending.reply().flatMap(Reply::attachment).map(Answering::to)
                .map(address -> papers.send(payer, sending.intent(), address, caution))
                .orElseGet(() -> requests.send(payer, sending.intent(), caution));
    }
}
