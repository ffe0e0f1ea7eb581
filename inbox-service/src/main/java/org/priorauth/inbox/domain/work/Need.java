package org.priorauth.inbox.domain.work;

import java.time.Instant;
import java.time.LocalDate;

import org.priorauth.contracts.Announced;

/**
 * Something only a person can do, as the stages' last words have it.
 *
 * @param stage whose word raised it
 * @param revision of that word; a later word of the same kind is a new reason. Of what lasts over many words, the number
 *        of the day on which it ends: what a person settled is not raised by every further word
 * @param at when that was said
 * @param reason in plain words; may hold the payer's words
 * @param dueAt when the payer wants it; absent where it did not say
 * @param holder whose it is already; absent where the house's rule says
 */
public record Need(String kind, String stage, int revision, Instant at, String reason, Instant dueAt, Owner holder) {

    /** The stage of what a person brought. */
    public static final String INBOX = "inbox";

    static Need of(String kind, String stage, Announced word, String reason) {
        return new Need(kind, stage, word.revision(), word.at(), reason, null, null);
    }

    /** The same matter until another day is its end. */
    Need lasting(LocalDate until) {
        return until == null
                ? this
                : new Need(kind, stage, Math.toIntExact(until.toEpochDay()), at, reason, dueAt, holder);
    }

    public Need dueAt(Instant due) {
        return new Need(kind, stage, revision, at, reason, due, holder);
    }

    /** @param id the token's subject; absent where nobody has it yet */
    Need heldBy(String id) {
        return new Need(kind, stage, revision, at, reason, dueAt, id == null ? null : Owner.named(Owner.PERSON + id));
    }
}
