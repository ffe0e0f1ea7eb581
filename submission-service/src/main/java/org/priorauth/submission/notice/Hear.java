package org.priorauth.submission.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.submission.answer.AnswerReader;
import org.priorauth.submission.answer.Read;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Notes;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Stray;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.payer.Allowances;

/** What a response means to the state as it is. */
@ApplicationScoped
class Hear {

    /** The next state, and why the response strayed, where it did. */
    record Heard(Submission after, Optional<Stray> stray) {}

    private final AnswerReader reader;
    private final Allowances allowances;

    Hear(AnswerReader reader, Allowances allowances) {
        this.reader = reader;
        this.allowances = allowances;
    }

    /**
     * @param byNumber nothing but the payer's number ties the response to the case
     */
    Heard heard(Submission state, Bundle response, String tenant, boolean byNumber, Optional<Long> event,
            Instant at) {
        Read read = state.latest().map(intent -> reader.read(response, intent))
                .orElseGet(() -> reader.read(response, List.of()));
        if (!(read instanceof Read.Answered answered)) {
            return stray(state, Stray.UNREADABLE);
        }
        PayerAnswer answer = answered.answer().broughtBy(event);
        boolean foreign = state.latest().filter(intent -> answer.isForeign(state.facts(), intent)).isPresent()
                || byNumber && answer.more().about().isUnlike(state.facts());
        return foreign
                ? stray(state, Stray.OTHER_PERSON)
                : new Heard(Hearing.of(state, answer, at, allowances.due(state.facts(), tenant, at)), Optional.empty());
    }

    static Heard stray(Submission state, Stray why) {
        return new Heard(Notes.noted(state, why), Optional.of(why));
    }
}
