package org.priorauth.submission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.after.Aftermath;
import org.priorauth.submission.domain.after.Appeal;

/** The payer has decided; what follows is noted with the case ({@link Aftermath}). */
public sealed interface Ruled extends Underway.WithPayer permits Decided, Appealed, Expired {

    Decision decision();

    Ruled with(Case file);

    default Aftermath after() {
        return file().docket().after();
    }

    default Ruled following(Aftermath next) {
        return with(file().with(file().docket().following(next)));
    }

    default Ruled appealing(Appeal appeal) {
        return following(after().disputed(after().dispute().with(appeal)));
    }

    default Decided decided() {
        return new Decided(facts(), file(), decision());
    }

    default Expired expired() {
        return new Expired(facts(), file(), decision());
    }

    /** A denial is not taken back, nor a cancellation: nothing of it stands at the payer. */
    @Override
    default Optional<Intent> toBeTakenBack() {
        return isOver() ? Optional.empty() : latest();
    }

    /** A denial is not updated: it is a new request, or an appeal (PAS 2.2.1, Updating authorization requests). */
    @Override
    default Optional<Submission> revise() {
        return isOver() ? Optional.empty() : Underway.WithPayer.super.revise();
    }

    @Override
    default Optional<Submission> withdrawing(List<UUID> papers) {
        return isOver() ? Optional.empty() : Underway.WithPayer.super.withdrawing(papers);
    }

    private boolean isOver() { return decision() == Decision.DENIED || decision() == Decision.CANCELLED; }
}
