package org.priorauth.lmn.domain;

import java.util.List;

import org.priorauth.lmn.domain.Letter.Draft;

/** Complete, and whose it is still works on it. */
public record Drafted(Known known, Draft draft, List<Ended> earlier) implements Signable {

    public InReview submit(Review review) {
        return new InReview(known, draft, review, earlier);
    }

    @Override
    public Drafted after(List<Ended> before) {
        return new Drafted(known, draft, before);
    }

    @Override
    public Drafted inOtherHands(Draft same) {
        return new Drafted(known, same, earlier);
    }

    @Override
    public String standing() {
        return "drafted";
    }

    @Override
    public Drafted knowing(Known more) {
        return new Drafted(more, draft, earlier);
    }
}
