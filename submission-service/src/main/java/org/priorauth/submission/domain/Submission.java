package org.priorauth.submission.domain;

import java.util.Optional;

import org.priorauth.contracts.benefits.CoverageDetermined;

/**
 * One authorization on its way to its payer. Each state offers only its legal moves:
 * <pre>
 * Gathering ⇄ Closed            facts come and change
 *     └► Assembling ─► Ready ─► Sending ─► Sent ─► Pended ⇄ InformationRequested ─► Decided
 *                                  ▲                              │
 *                                  └──────── Replying ◄───────────┘
 *                     Decided ─► Appealed ─► Decided ⇄ Expired, or denied ─► Assembling anew
 * Ready, or Failed with nothing at the payer ─► ToSend ─► (a person brought it) ─► Sent
 * any of them ─► Failed ─► (a person) ─► Assembling, Replying or Sending
 * withdrawn: any of them ─► Cancelled, by way of Withdrawing where the payer has to be told
 * </pre>
 */
public sealed interface Submission permits Unsent, Underway, Withdrawing, Failed, Cancelled {

    /** The chain's side of it. */
    Facts facts();

    /** The chain told something new. */
    Submission learning(Facts newer);

    /** The request that was written last; it may be with the payer, or not yet. */
    default Optional<Intent> latest() {
        return Optional.empty();
    }

    /** What the payer said so far; absent where it is not known to have anything. */
    default Optional<Case> told() {
        return Optional.empty();
    }

    /** The payer's time is up: only where the payer owes. */
    default Submission late() {
        return this;
    }

    /** The payer's time is nearly up: only where the payer owes. */
    default Submission soon() {
        return this;
    }

    /** Where everything begins, and where it stands as long as nothing was sent: a matter of the facts alone. */
    static Submission of(Facts facts) {
        if (facts.withdrawn()) {
            return new Cancelled(facts, Optional.empty(), Optional.empty());
        }
        Optional<CoverageDetermined.Outcome> closed = facts.nothingToSubmit();
        if (closed.isPresent()) {
            return new Closed(facts, closed.get());
        }
        return facts.missing().isEmpty() ? new Assembling(facts) : new Gathering(facts);
    }

}
