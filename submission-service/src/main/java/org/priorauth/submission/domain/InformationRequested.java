package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.List;

import org.priorauth.contracts.submission.RequestedInformation;

/** The payer asks, the clinic owes. */
public record InformationRequested(Facts facts, Case file, List<RequestedInformation> asked)
        implements
            Underway.WithPayer {

    /** A person brought the payer what it asked for. */
    public Pended answeredByHand(Instant at) {
        return new Pended(facts, file.answered(at));
    }

    public Replying reply(Reply reply) {
        return new Replying(facts, reply);
    }

    @Override
    public InformationRequested knowing(Facts newer) {
        return new InformationRequested(newer, file, asked);
    }
}
