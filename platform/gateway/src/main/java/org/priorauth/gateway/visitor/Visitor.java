package org.priorauth.gateway.visitor;

import java.util.Set;

/** The one at the door. */
public sealed interface Visitor {

    /**
     * A token of the house's log-in, checked.
     *
     * @param id the token's subject
     * @param name for the screen; never logged
     * @param tenant the clinic, empty where the token names none
     * @param token the access token a service gets to see
     * @param byCookie whether a browser's session said so, not the caller himself
     */
    record Member(String id, String name, String username, String tenant, Set<String> roles, String token,
            boolean byCookie) implements Visitor {

        public boolean is(String role) {
            return roles.contains(role);
        }
    }

    /**
     * Nobody we know.
     *
     * @param offeredSomething a token or a session that does not hold (any more)
     */
    record Stranger(boolean offeredSomething) implements Visitor {}

    /** Something was offered, and the log-in server cannot be asked about it. */
    record Unverified() implements Visitor {}
}
