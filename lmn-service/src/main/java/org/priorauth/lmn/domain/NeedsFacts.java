package org.priorauth.lmn.domain;

import java.util.List;

import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;

/** Elements are empty: nobody can sign. */
public record NeedsFacts(Known known, Draft draft, List<MissingFact> missing, List<Ended> earlier) implements Open {

    @Override
    public NeedsFacts after(List<Ended> before) {
        return new NeedsFacts(known, draft, missing, before);
    }

    @Override
    public NeedsFacts inOtherHands(Draft same) {
        return new NeedsFacts(known, same, missing, earlier);
    }

    @Override
    public NeedsFacts knowing(Known more) {
        return new NeedsFacts(more, draft, missing, earlier);
    }

    @Override
    public String standing() {
        return "needs-facts";
    }
}
