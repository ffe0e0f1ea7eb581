package org.priorauth.lmn.web;

import java.util.Optional;

import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.Actor;
import org.priorauth.lmn.domain.InReview;
import org.priorauth.lmn.domain.Open;
import org.priorauth.lmn.domain.Ownership.Owner;

/** Whether a letter is somebody else's, and what to do then. */
final class Hands {

    private static final Refusal IN_REVIEW = Refusal.conflict("letter.in-review",
            "The letter is in review. Have it returned, or take it over, then change it.");

    private Hands() {}

    /** Of new words. */
    static Optional<Refusal> ofWriting(Open file, Actor writer) {
        return file instanceof InReview ? Optional.of(IN_REVIEW) : refusal(file, writer);
    }

    static Optional<Refusal> refusal(Open file, Actor by) {
        return file.draft().ownership().lets(by.id())
                ? Optional.empty()
                : file.draft().ownership().named().map(Hands::owned);
    }

    /** Anybody may take a letter for themselves; only its owner or a lead gives it to somebody else. */
    static Optional<Refusal> refusal(Open file, Owner to, Actor by, boolean lead) {
        return lead || to.id().equals(by.id()) ? Optional.empty() : refusal(file, by);
    }

    private static Refusal owned(Owner owner) {
        return Refusal.conflict("letter.owned",
                "The letter is with " + owner.name() + ". Take it over first, then go on.");
    }
}
