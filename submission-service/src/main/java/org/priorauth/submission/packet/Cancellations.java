package org.priorauth.submission.packet;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Withdrawing;
import org.priorauth.submission.pas.PasRequests;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;

/** Writes the update that takes a request back. */
@ApplicationScoped
public class Cancellations {

    private final PasRequests requests;
    private final RequestBundles written;
    private final Intents intents;

    Cancellations(PasRequests requests, RequestBundles written, Intents intents) {
        this.requests = requests;
        this.written = written;
        this.intents = intents;
    }

    public Uni<Written> write(Withdrawing taking, PayerProfile payer) {
        Intent update = intents.update(taking.sent(), List.of());
        List<LineDecision> told = taking.file().map(Case::lines).orElse(List.of());
        return written.bytes(taking.sent().id())
                .chain(previous -> Scribe.written(update, payer, () -> requests.cancellation(update, previous, told)));
    }
}
