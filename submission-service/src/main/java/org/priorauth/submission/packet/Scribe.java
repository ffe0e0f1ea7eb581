package org.priorauth.submission.packet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.contracts.intake.Order;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Letters;
import org.priorauth.submission.domain.Reply;
import org.priorauth.submission.domain.Replying;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.pas.Attached;
import org.priorauth.submission.pas.PasRequests;
import org.priorauth.submission.pas.Request;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Writes the request, on a worker: a packet of megabytes takes its time. */
@ApplicationScoped
class Scribe {

    private static final Logger LOG = Logger.getLogger(Scribe.class);

    private final PasRequests requests;
    private final PayerProfiles payers;
    private final RequestBundles written;
    private final Intents intents;

    Scribe(PasRequests requests, PayerProfiles payers, RequestBundles written, Intents intents) {
        this.requests = requests;
        this.payers = payers;
        this.written = written;
        this.intents = intents;
    }

    Uni<Written> write(UUID authorization, Submission state, List<Attached> documents) {
        Order order = state.facts().order().orElseThrow();
        Optional<PayerProfile> payer = payers.of(order);
        if (payer.isEmpty()) {
            return Uni.createFrom().item(new Written.Impossible(Failures.payerUnknown()));
        }
        if (state instanceof Replying replying && replying.reply().attachment().isPresent()) {
            return attachment(authorization, payer.get(), replying, documents);
        }
        return state instanceof Replying replying
                ? update(authorization, payer.get(), replying, documents)
                : first(authorization, state, order, payer.get(), documents);
    }

    private Uni<Written> first(UUID authorization, Submission state, Order order, PayerProfile payer,
            List<Attached> documents) {
        Intent intent = intents.request(state.facts());
        return written(intent, payer, () -> requests.first(
                new Request(authorization, intent, order, payer, documents, payers.placeOfService())));
    }

    /** Those that go with an answer: by an update what the payer has not, by CDex what answers the question. */
    static List<Letters.Signed> letters(Replying state) {
        return state.reply().attachment().map(answer -> state.facts().letters().stream()
                .filter(letter -> answer.given().stream().anyMatch(one -> one.papers().contains(letter.pdf().id())))
                .toList()).orElseGet(state::unsent);
    }

    private Uni<Written> attachment(UUID authorization, PayerProfile payer, Replying state, List<Attached> documents) {
        Intent intent = intents.attachment(state.reply().file().intent().orElseThrow());
        Request request = new Request(authorization, intent, state.facts().order().orElseThrow(), payer, documents,
                payers.placeOfService());
        return written(intent, payer, () -> requests.attachment(request,
                state.reply().attachment().orElseThrow(), state.reply().words()));
    }

    private Uni<Written> update(UUID authorization, PayerProfile payer, Replying state, List<Attached> documents) {
        Reply reply = state.reply();
        Intent before = reply.file().intent().orElseThrow();
        Intent intent = reply.revises()
                ? intents.revision(before, state.facts())
                : intents.update(before, state.unsent());
        Order order = state.facts().order().orElseThrow();
        return written.bytes(before.id()).chain(previous -> written(intent, payer, () -> reply.revises()
                ? requests.revision(previous,
                        new Request(authorization, intent, order, payer, documents, payers.placeOfService()),
                        reply.file().lines(), reply.withdrawn())
                : reply.withdrawn().isEmpty()
                        ? requests.update(intent, previous, documents, reply.words())
                        : requests.withdrawing(intent, previous, documents, reply.withdrawn())));
    }

    static Uni<Written> written(Intent intent, PayerProfile payer, Supplier<byte[]> body) {
        return Uni.createFrom().item(body)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .<Written>map(bytes -> new Written.Request(intent, payer, bytes))
                .onFailure().recoverWithItem(fault -> {
                    // the class alone: FHIR's messages quote values
                    LOG.errorf("request %s cannot be written: %s", intent.id(), fault.getClass().getName());
                    return new Written.Impossible(Failures.requestUnwritable());
                });
    }
}
