package org.priorauth.inbox.domain;

import java.time.Instant;
import java.util.Set;

import org.priorauth.contracts.Actor;
import org.priorauth.inbox.domain.work.Owner;

/** The member of staff who acts, and when. */
public record Staff(Actor actor, Set<String> roles, Instant at) {

    Owner.Person asOwner() {
        return new Owner.Person(actor.id(), name());
    }

    String name() {
        return actor.name() == null ? actor.id() : actor.name();
    }
}
