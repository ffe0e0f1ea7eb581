package org.priorauth.lmn.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;

/** A draft is at hand. */
public sealed interface Open extends LetterFile permits Signable, NeedsFacts, Returned {

    Draft draft();

    @Override
    Open knowing(Known known);

    /** Elements for which no fact is known and nobody has written anything. */
    List<MissingFact> missing();

    /** The same, now that those before it are over. */
    Open after(List<Ended> earlier);

    static Open of(Known known, Draft draft, List<MissingFact> missing, List<Ended> earlier) {
        return missing.isEmpty()
                ? new Drafted(known, draft, earlier)
                : new NeedsFacts(known, draft, missing, earlier);
    }

    /** The same text in other hands, who may change it from then on. */
    Open inOtherHands(Draft same);

    default Open save(Known now, Draft changed, List<MissingFact> lacking) {
        return of(now, changed, lacking, earlier());
    }

    @Override
    default Optional<Open> open(UUID letterId) {
        return draft().letterId().equals(letterId) ? Optional.of(this) : Optional.empty();
    }

    @Override
    default Optional<Letter> letter() {
        return Optional.of(draft());
    }
}
