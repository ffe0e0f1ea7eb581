package org.priorauth.lmn.domain;

import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Review.Returning;

/** A clinician wants something changed. It is not signed before it was submitted again. */
public record Returned(Known known, Draft draft, List<MissingFact> missing, Returning returning, List<Ended> earlier)
        implements
            Open {

    /** Empty while elements are empty. */
    public Optional<InReview> submit(Review review) {
        return missing.isEmpty()
                ? Optional.of(new InReview(known, draft, review, earlier))
                : Optional.empty();
    }

    @Override
    public Returned after(List<Ended> before) {
        return new Returned(known, draft, missing, returning, before);
    }

    @Override
    public Returned save(Known now, Draft changed, List<MissingFact> lacking) {
        return new Returned(now, changed, lacking, returning, earlier);
    }

    @Override
    public Returned inOtherHands(Draft same) {
        return new Returned(known, same, missing, returning, earlier);
    }

    @Override
    public Returned knowing(Known more) {
        return new Returned(more, draft, missing, returning, earlier);
    }

    @Override
    public String standing() {
        return "returned";
    }
}
