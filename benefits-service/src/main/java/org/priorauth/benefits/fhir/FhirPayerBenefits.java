package org.priorauth.benefits.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.benefits.asking.PayerBenefits;
import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Refused;
import org.priorauth.benefits.domain.PayerAnswer.Unheard;
import org.priorauth.benefits.domain.Trouble;
import org.priorauth.benefits.payer.Endpoints;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.VertxException;

/** Asks a payer by FHIR R4 {@code CoverageEligibilityRequest/$submit}. */
@ApplicationScoped
class FhirPayerBenefits implements PayerBenefits {

    private static final String OPERATION = "/CoverageEligibilityRequest/$submit";

    private final PayerHttp http;
    private final FhirJson json;
    private final AnswerReader answers;

    FhirPayerBenefits(PayerHttp http, FhirJson json, AnswerReader answers) {
        this.http = http;
        this.json = json;
        this.answers = answers;
    }

    /** FHIR is written and read on worker threads: a large answer must not hold up an event loop. */
    @Override
    public Uni<PayerAnswer> ask(Ask ask) {
        return Uni.createFrom().item(() -> json.write(QuestionBundle.of(ask)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(question -> http.post(URI.create(ask.payer().endpoint() + OPERATION), question))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(answer -> answers.read(ask, answer))
                .onFailure(FhirPayerBenefits::isOfTheWire).recoverWithItem(FhirPayerBenefits::trouble);
    }

    /** A fault of ours is none of these: it stays a fault. */
    private static boolean isOfTheWire(Throwable fault) {
        return fault instanceof IOException || fault instanceof UncheckedIOException || fault instanceof VertxException
                || fault instanceof TimeoutException || fault instanceof io.smallrye.mutiny.TimeoutException
                || fault instanceof PayerHttp.TooLarge;
    }

    private static PayerAnswer trouble(Throwable fault) {
        if (fault instanceof PayerHttp.TooLarge) {
            return new Refused(Trouble.TOO_LARGE, List.of());
        }
        return fault.getCause() instanceof Endpoints.Forbidden
                ? new Refused(Trouble.FORBIDDEN_ADDRESS, List.of())
                : new Unheard(Trouble.UNREACHABLE, Optional.empty());
    }
}
