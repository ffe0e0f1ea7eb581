package org.priorauth.chassis.caller;

import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.Actor;

/**
 * The one who asks, as the token says.
 *
 * @param tenant the clinic organisation; nothing of another one is ever seen
 * @param id the token's subject
 * @param npi a clinician's National Provider Identifier, where the token holds one
 */
public record Caller(String tenant, String id, String name, Set<String> roles, Optional<String> npi,
        Optional<String> credentials, Optional<String> licence) {

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** As an event names them; of several roles the first in the alphabet. */
    public Actor actor() {
        return new Actor(id, roles.stream().sorted().findFirst().orElse("none"), name);
    }
}
