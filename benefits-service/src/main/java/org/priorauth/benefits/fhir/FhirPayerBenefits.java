package org.priorauth.benefits.fhir;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.benefits.asking.PayerBenefits;
import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.PayerAnswer;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Asks a payer by FHIR R4 {@code CoverageEligibilityRequest/$submit}. */
@ApplicationScoped
class FhirPayerBenefits implements PayerBenefits {

    private final PayerDoor door;
    private final FhirJson json;
    private final AnswerReader answers;

    FhirPayerBenefits(PayerDoor door, FhirJson json, AnswerReader answers) {
        this.door = door;
        this.json = json;
        this.answers = answers;
    }

    /** FHIR is written and read on worker threads: a large answer must not hold up an event loop. */
    @Override
    public Uni<PayerAnswer> ask(Ask ask) {
        return Uni.createFrom().item(() -> json.write(QuestionBundle.of(ask)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(question -> door.ask(ask.payer().endpoint(), question))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(reply -> answers.read(ask, reply));
    }
}
