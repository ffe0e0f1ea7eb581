package org.priorauth.submission.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.answer.AnswerReader;
import org.priorauth.submission.answer.Read;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

/** What a response means to the state as it is. */
@ApplicationScoped
class Hear {

    private final AnswerReader reader;
    private final PayerProfiles payers;

    Hear(AnswerReader reader, PayerProfiles payers) {
        this.reader = reader;
        this.payers = payers;
    }

    /** The next state; the same one where the response changes nothing. */
    Submission heard(Submission state, Bundle response, Optional<Long> event, Instant at) {
        Read read = state.latest().map(intent -> reader.read(response, intent))
                .orElseGet(() -> reader.read(response, List.of()));
        return read instanceof Read.Answered answered
                ? Hearing.of(state, answered.answer().broughtBy(event), at, due(state, at))
                : state;
    }

    private Instant due(Submission state, Instant at) {
        Optional<PayerProfile> payer = state.facts().order().flatMap(payers::of);
        Urgency urgency = state.facts().order().map(Order::urgency).orElse(Urgency.STANDARD);
        return payer.map(one -> at.plus(payers.owed(one, urgency))).orElse(at);
    }
}
