package org.priorauth.lmn.domain;

import java.util.List;

import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.SignedLetter;

/** Every element has content: a clinician can sign. */
public sealed interface Signable extends Open permits Drafted, InReview {

    /** The same text may stand for a newer order than the one that was known when it was printed. */
    default SignedLetter frozen(SignedLetter letter) {
        return letter.standingFor(draft().orderRevision()).ownedAs(draft().ownership());
    }

    default Signed sign(SignedLetter letter) {
        return new Signed(known(), frozen(letter), earlier());
    }

    @Override
    default List<MissingFact> missing() {
        return List.of();
    }
}
