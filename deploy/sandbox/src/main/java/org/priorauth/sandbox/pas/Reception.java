package org.priorauth.sandbox.pas;

import java.time.Clock;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.desk.Reviews;
import org.priorauth.sandbox.payer.Receipt;
import org.priorauth.sandbox.request.PasRequest;

/** Hands a request that kept the rules to its payer, and sees to the review it may need. */
@Singleton
class Reception {

    private final FilingReader filings;
    private final Payers payers;
    private final Reviews reviews;
    private final Clock clock;

    Reception(FilingReader filings, Payers payers, Reviews reviews, Clock clock) {
        this.filings = filings;
        this.payers = payers;
        this.reviews = reviews;
        this.clock = clock;
    }

    Receipt take(String payer, PasRequest request) {
        Receipt receipt = payers.get(payer).receive(filings.read(request), clock.instant());
        if (receipt instanceof Receipt.Answered answered && answered.first()) {
            reviews.note(answered.taken());
        }
        return receipt;
    }
}
