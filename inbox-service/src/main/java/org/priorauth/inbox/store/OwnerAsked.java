package org.priorauth.inbox.store;

import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.paging.Conditions;

/** Whose rows are asked for. */
public sealed interface OwnerAsked {

    /** Everybody's. */
    record Anybody() implements OwnerAsked {}

    /** What no person has taken. */
    record Nobody() implements OwnerAsked {}

    /** One person's, or one team's. */
    record These(Owner owner) implements OwnerAsked {}

    default Conditions in(Conditions conditions, String alias) {
        if (this instanceof These these) {
            return conditions.and(alias + ".owner = :owner", "owner", these.owner().key());
        }
        return this instanceof Nobody ? conditions.and(alias + ".taken = false") : conditions;
    }
}
