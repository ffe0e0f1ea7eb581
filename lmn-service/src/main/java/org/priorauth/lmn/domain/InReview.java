package org.priorauth.lmn.domain;

import java.util.List;

import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Review.Returning;

/** A clinician looks at it; nobody changes a word until it is returned or taken over. */
public record InReview(Known known, Draft draft, Review review, List<Ended> earlier) implements Signable {

    public Returned giveBack(Returning returning) {
        return new Returned(known, draft, List.of(), returning, earlier);
    }

    @Override
    public InReview after(List<Ended> before) {
        return new InReview(known, draft, review, before);
    }

    /** What the chain changed in it is not what was submitted. */
    @Override
    public Open save(Known now, Draft changed, List<MissingFact> lacking) {
        return changed.version() == draft.version() && lacking.isEmpty()
                ? new InReview(now, changed, review, earlier)
                : Open.of(now, changed, lacking, earlier);
    }

    /** Who takes it over works on it: the review is over. */
    @Override
    public Drafted inOtherHands(Draft same) {
        return new Drafted(known, same, earlier);
    }

    @Override
    public InReview knowing(Known more) {
        return new InReview(more, draft, review, earlier);
    }

    @Override
    public String standing() {
        return "in-review";
    }
}
