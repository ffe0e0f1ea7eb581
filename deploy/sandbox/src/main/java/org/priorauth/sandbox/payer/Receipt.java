package org.priorauth.sandbox.payer;

import java.time.Duration;

/** What became of a Bundle that was submitted and is well formed. */
public sealed interface Receipt {

    /** The payer has it; {@code first} tells the first delivery from a repetition, {@code hold} when to answer and
     * {@code spoilt} what goes wrong with the answer. */
    record Answered(Case taken, boolean first, Duration hold, Mischief spoilt) implements Receipt {}

    /** The same Claim.identifier is open under another Bundle.identifier. */
    record DuplicateIntent(BusinessIdentifier open) implements Receipt {}

    /** Refused without being looked at. */
    record TurnedAway(Mischief how) implements Receipt {}

    record Unprocessable() implements Receipt {}

    record Fault() implements Receipt {}
}
