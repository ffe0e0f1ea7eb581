package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;

/**
 * Whose a letter is: one named person at a time. What the chain drafted is nobody's until somebody writes in it.
 *
 * @param owner absent while nobody took it
 * @param handOvers the oldest first
 */
public record Ownership(Owner owner, List<HandOver> handOvers) {

    static final Ownership NOBODYS = new Ownership(null, List.of());

    /** @param id the token's subject */
    public record Owner(String id, String name) {

        public static Owner of(Actor person) {
            return new Owner(person.id(), person.name());
        }
    }

    /** @param from absent where it was nobody's */
    public record HandOver(Owner from, Owner to, Actor by, Instant at, String reason) {}

    public Ownership {
        handOvers = handOvers == null ? List.of() : List.copyOf(handOvers);
    }

    /** The same person's, of another letter. */
    Ownership fresh() {
        return new Ownership(owner, List.of());
    }

    public Optional<Owner> named() {
        return Optional.ofNullable(owner);
    }

    /** Nobody's is everybody's. */
    public boolean lets(String id) {
        return owner == null || owner.id.equals(id);
    }

    public boolean isOf(String id) {
        return owner != null && owner.id.equals(id);
    }

    /** The first to write in it has it. */
    Ownership takenBy(Actor writer) {
        return owner == null ? new Ownership(Owner.of(writer), handOvers) : this;
    }

    Ownership handedOver(Owner to, Actor by, Instant at, String reason) {
        HandOver last = new HandOver(owner, to, by, at, reason);
        return new Ownership(to, Stream.concat(handOvers.stream(), Stream.of(last)).toList());
    }
}
