package org.priorauth.inbox.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.matching.Reason;

/** What is said of where a message belongs. What a person said stands: the matcher never changes it. */
public sealed interface Link {

    /**
     * The matcher was sure.
     *
     * @param score 0 to 100
     */
    record ByItself(UUID authorization, int score, List<Reason> reasons, Instant at) implements Link {

        public ByItself {
            reasons = Wire.list(reasons);
        }
    }

    /** The chain said it of this authorization; nobody moves it. */
    record ByChain(UUID authorization, Instant at) implements Link {}

    /** @param why the person's words; absent where they said nothing */
    record ByPerson(UUID authorization, Actor by, Instant at, String why) implements Link {}

    /**
     * A person said that it does not belong there, or to none of what was proposed.
     *
     * @param from where it belonged; absent where it belonged nowhere
     */
    record TakenOff(UUID from, Actor by, Instant at, String why) implements Link {}

    /** Where it belongs, if anywhere. */
    static Optional<UUID> target(Link link) {
        if (link instanceof ByItself sure) {
            return Optional.of(sure.authorization());
        }
        if (link instanceof ByChain told) {
            return Optional.of(told.authorization());
        }
        return link instanceof ByPerson said ? Optional.of(said.authorization()) : Optional.empty();
    }

    /** As lists and reports call it; absent where nothing is said. */
    static String name(Link link) {
        if (link == null) {
            return null;
        }
        if (link instanceof ByChain) {
            return "by-chain";
        }
        return link instanceof ByItself ? "by-itself" : link instanceof ByPerson ? "by-person" : "taken-off";
    }
}
